import acme.web.DevRestarter;
import acme.web.UndertowWebServer;
import java.io.File;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;

public class Main {
    public static void main(String[] a) throws Exception {
        boolean fixed = a.length > 0 && a[0].equals("y");
        java.util.logging.LogManager.getLogManager().reset();
        File logs = Files.createTempDirectory("access").toFile();
        DevRestarter restarter = new DevRestarter(logs, fixed);
        for (int i = 0; i < 6; i++) {
            UndertowWebServer s = restarter.restart();
            for (int r = 0; r < 3; r++) {
                HttpURLConnection c = (HttpURLConnection) URI.create("http://127.0.0.1:" + s.getPort() + "/hello").toURL().openConnection();
                String body = new String(c.getInputStream().readAllBytes());
                if (r == 0) {
                    System.out.println(body);
                }
            }
            Truth.pause(60);
        }
        Truth.pause(300);
        long workers = Thread.getAllStackTraces().keySet().stream()
                .filter(t -> t.getName().startsWith("access-log") && t.getName().contains("Accept")).count();
        Truth.report(fixed ? "y" : "x", (int) workers - 1, "XnioWorkers of access logs of stopped servers");
        for (File f : logs.listFiles()) {
            f.delete();
        }
        logs.delete();
        System.exit(0);
    }
}
