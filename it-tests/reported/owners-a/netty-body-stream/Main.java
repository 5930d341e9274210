import acme.http.*;
import java.util.*;
import java.util.concurrent.ConcurrentHashMap;
import truth.Truth;

public class Main {
    public static void main(String[] a) throws Exception {
        boolean fixed = a.length > 0 && a[0].equals("y");
        Set<Connection> open = Collections.newSetFromMap(new ConcurrentHashMap<>());
        Connection poller = new Connection("10.1.1.7", fixed, open);
        Connection idle = new Connection("10.1.1.9", fixed, open);
        for (int i = 0; i < 8; i++) { exchange(poller, "/metrics?" + i, true); brief(i, fixed, open); Thread.sleep(90); }
        idle.begin("/upload/1");
        idle.send("part", false);
        poller.begin("/metrics?now");
        poller.send("half", false);
        System.out.println(open.size() + " connections open, " + poller.responses() + " responses to " + poller.peer());
        Truth.report(fixed ? "y" : "x", Truth.alive(), "finished BodyStreams held by the close future of the open channel");
    }

    static void exchange(Connection c, String uri, boolean watch) {
        BodyStream s = c.begin(uri);
        if (watch) Truth.watch(s);
        c.send("a=1&", false);
        c.send("b=2", true);
    }

    static void brief(int i, boolean fixed, Set<Connection> open) {
        Connection c = new Connection("10.2.0." + i, fixed, open);
        exchange(c, "/index", false);
        exchange(c, "/logo.png", false);
        c.disconnect();
    }
}
