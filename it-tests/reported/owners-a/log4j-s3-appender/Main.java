import acme.logs.*;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.core.LoggerContext;
import truth.Truth;

public class Main {
    public static void main(String[] a) throws Exception {
        boolean fixed = a.length > 0 && a[0].equals("y");
        System.setProperty("log4j2.level", "ERROR");
        CustomerLogs logs = new CustomerLogs((LoggerContext) LogManager.getContext(false), fixed);
        for (String c : new String[]{"k1", "k2", "k3", "k4", "k5", "k6", "k7", "k8"}) day(logs, c);
        for (S3Appender s : logs.open()) System.out.println(s.getName() + " published " + s.cache().published());
        Truth.report(fixed ? "y" : "x", Truth.alive(), "caches of stopped appenders held by their shutdown hooks");
    }

    static void day(CustomerLogs logs, String c) throws InterruptedException {
        LogEventCache cache = logs.open(c).cache();
        for (int i = 0; i < 25; i++) { logs.log(c, "line " + i); if (i % 5 == 0) Thread.sleep(10); }
        if (c.compareTo("k6") >= 0) return;
        if (c.equals("k2")) return;
        logs.close(c);
        Truth.watch(cache);
    }
}
