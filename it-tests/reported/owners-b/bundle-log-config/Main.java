import acme.bundles.console.Console;
import acme.bundles.ftp.FtpActivator;
import acme.bundles.mail.MailActivator;
import acme.fw.Framework;
import java.io.ByteArrayInputStream;
import java.util.Set;
import java.util.logging.LogManager;

public class Main {
    static void relog(String level) throws Exception {
        LogManager.getLogManager().readConfiguration(new ByteArrayInputStream(("handlers=\n.level=" + level + "\nacme.mail.level=FINE\n").getBytes()));
        Thread.sleep(90);
    }

    public static void main(String[] a) throws Exception {
        Framework fw = new Framework(a[0].equals("y") ? Set.of("mail.release") : Set.of());
        fw.start("console", Console::new);
        fw.start("mail", MailActivator::new);
        fw.start("ftp", FtpActivator::new);
        relog("INFO");
        for (int i = 0; i < 4; i++) { Truth.gone(fw.update("mail")); relog("WARNING"); if (i % 2 == 1) fw.update("ftp"); }
        for (int i = 0; i < 8; i++) relog(i % 2 == 0 ? "INFO" : "FINE");
        System.out.println(fw.state());
        Truth.say(a[0], Truth.stillReachable(), "mail-activators-of-stopped-bundles");
    }
}
