import acme.gateway.MessageGateway;
import acme.guard.GuardConfig;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Logger;

public class Main {
    public static void main(String[] a) throws Exception {
        Path dir = Files.createTempDirectory("guard");
        GuardConfig config = new GuardConfig(true, dir.resolve("guard.log").toString(), List.of("java\\.util\\.Date", ".*\\.Evil"));
        MessageGateway gateway = new MessageGateway(config, a[0].equals("y"));
        for (int i = 0; i < 10; i++) {
            Object back = gateway.roundTrip(i % 4 == 3 ? new Date(i) : Integer.valueOf(i));
            System.out.println("message " + i + ": " + back);
            Thread.sleep(90);
        }
        int left = 0;
        Logger guard = Logger.getLogger("acme.guard.GuardedObjectInputStream");
        for (Handler h : guard.getHandlers()) left++;
        System.out.println("blocked " + gateway.blocked());
        Truth.print(a[0], left - 1, "surplus-FileHandlers-of-one-Logger");
        for (Handler h : guard.getHandlers()) h.close();
        for (File f : dir.toFile().listFiles()) f.delete();
        dir.toFile().delete();
    }
}
