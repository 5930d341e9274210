import acme.host.AccessLog;
import acme.host.WebAppHost;
import java.util.logging.Handler;
import java.util.logging.Logger;
import truth.Truth;

public class Main {
    public static void main(String[] a) throws Exception {
        Logger root = Logger.getLogger("");
        for (Handler h : root.getHandlers()) root.removeHandler(h);
        AccessLog log = new AccessLog();
        root.addHandler(log);
        WebAppHost host = new WebAppHost(a[0].equals("y"));
        String[] paths = {"/shop", "/admin", "/api"};
        for (String p : paths) host.deploy(p);
        for (int round = 0; round < 2; round++) {
            for (String p : paths) {
                for (int i = 0; i < 5; i++) { host.request(p, "GET " + p + "/" + i); Thread.sleep(25); }
                Truth.ended(host.undeploy(p));
                host.deploy(p);
            }
        }
        for (String p : paths) System.out.println(p + " " + host.request(p, "GET /last"));
        int held = Truth.stillHeld();
        System.out.println("running " + host.running() + ", log records " + log.records()
                + ", root handlers " + root.getHandlers().length);
        Truth.report(a[0], held, "class loaders of undeployed applications, held by a handler on the root logger");
    }
}
