import acme.engine.*;
import truth.Truth;

public class Main {
    public static void main(String[] a) throws Exception {
        boolean fixed = a.length > 0 && a[0].equals("y");
        Coordinator c = new Coordinator(fixed);
        for (int term = 0; term < 3; term++) { reign(c, term); c.clearCoordinatorService(); Thread.sleep(100); }
        JobHistoryService h = c.initCoordinatorService();
        for (long j = 100; j < 110; j++) h.finish(j);
        h.forget(103);
        System.out.println("expired seen " + h.expired() + ", removals " + c.removals());
        Truth.report(fixed ? "y" : "x", Truth.alive() * 3, "cache listeners of cleared JobHistoryServices (3 each)");
        System.exit(0);
    }

    static void reign(Coordinator c, int term) throws InterruptedException {
        JobHistoryService h = Truth.watch(c.initCoordinatorService());
        for (long j = term * 20; j < term * 20 + 20; j++) h.finish(j);
        h.forget(term * 20);
        h.forget(term * 20 + 1);
        Thread.sleep(60);
    }
}
