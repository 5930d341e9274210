import acme.live.*;
import java.util.*;
import truth.Truth;

public class Main {
    public static void main(String[] a) throws Exception {
        boolean fixed = a.length > 0 && a[0].equals("y");
        Topics t = new Topics("status", "load", "alerts", "news");
        List<DashboardSocket> open = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            if (i % 3 == 2) { DashboardSocket s = new DashboardSocket(t, fixed); s.open("s" + i); open.add(s); } else visit(t, i, fixed);
            for (int k = 0; k < 5; k++) { t.emit("load", "0." + k); t.emit("news", "n" + k); Thread.sleep(15); }
            t.emit("alerts", "disk " + i);
        }
        t.emit("status", "green");
        open.forEach(s -> System.out.println(s.summary()));
        System.out.println("subscribers " + t.subscribers() + " audited " + t.audited());
        Thread.sleep(400);
        Truth.report(fixed ? "y" : "x", Truth.alive(), "closed DashboardSockets with a merged subscription");
        System.exit(0);
    }

    static void visit(Topics t, int i, boolean fixed) throws InterruptedException {
        DashboardSocket s = Truth.watch(new DashboardSocket(t, fixed));
        s.open("s" + i);
        t.emit("status", "yellow " + i);
        Thread.sleep(20);
        s.onClose(1001);
    }
}
