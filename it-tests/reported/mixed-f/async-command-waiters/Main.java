import acme.flow.*;
import java.util.concurrent.*;

public class Main {
    public static void main(String[] a) throws Exception {
        String v = a.length > 0 ? a[0] : "x";
        AsyncWaiters waiters = new AsyncWaiters(10, TimeUnit.MINUTES, v.equals("y"));
        ExecutorService core = Executors.newSingleThreadExecutor();
        Truth truth = new Truth();
        int ok = 0;
        for (int i = 0; i < 20; i++) {
            ok += call(waiters, core, truth, "cmd-" + i) ? 1 : 0;
            Thread.sleep(50);
        }
        ClientObserver still = new ClientObserver();        // its workflow is not through yet
        waiters.getOrRegister("cmd-long", still);
        core.shutdown();
        core.awaitTermination(1, TimeUnit.SECONDS);
        Thread.sleep(100);
        int alive = truth.alive();
        System.out.println("answered " + ok + ", pending " + waiters.pending() + ", long one answered: " + still.answered());
        System.out.println("GROUND_TRUTH variant=" + v + " retained=" + (waiters.pending() - 1) + " what=answered commands whose waiter stays until the time-out (client observers alive: " + alive + ")");
    }

    private static boolean call(AsyncWaiters w, ExecutorService core, Truth t, String id) throws Exception {
        ClientObserver c = new ClientObserver();
        w.getOrRegister(id, c);
        core.submit(() -> w.response(id, new Message("done"))).get();
        t.answered(c);
        return c.answered();
    }
}
