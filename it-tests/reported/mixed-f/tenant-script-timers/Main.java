import acme.script.*;
import java.util.concurrent.*;

public class Main {
    public static void main(String[] a) throws Exception {
        String v = a.length > 0 ? a[0] : "x";
        ScheduledThreadPoolExecutor exec = new ScheduledThreadPoolExecutor(2);
        exec.setRemoveOnCancelPolicy(true);
        ScriptTimers timers = new ScriptTimers(exec, v.equals("y"));
        DashboardScript acme = new DashboardScript(timers, "acme.com"), trial = new DashboardScript(timers, "trial.org");
        timers.setInterval("acme.com", new JsFunction("keepAlive", () -> { }), 200);       // for the life of the tenant
        for (int i = 0; i < 9; i++) {
            acme.page(i);
            if (i < 4) trial.page(i);
        }
        timers.unloadTenant("trial.org");
        Thread.sleep(100);
        System.out.println("refreshed " + (acme.getShown() > 0) + ", in the executor " + exec.getQueue().size());
        System.out.println(Truth.line(v, timers.held() - 1, "finished or cleared timers still in the tasks of a loaded tenant"));
        exec.shutdownNow();
    }
}
