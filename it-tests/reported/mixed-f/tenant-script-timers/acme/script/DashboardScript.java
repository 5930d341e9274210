package acme.script;

import java.util.concurrent.atomic.AtomicInteger;

/** What the page script of a tenant does when a page is asked for. */
public class DashboardScript {
    private final ScriptTimers timers;
    private final String tenant;
    private final AtomicInteger shown = new AtomicInteger();

    public DashboardScript(ScriptTimers timers, String tenant) {
        this.timers = timers;
        this.tenant = tenant;
    }

    public void page(int n) throws InterruptedException {
        int[] rows = new int[500];
        timers.setTimeout(tenant, new JsFunction("hideBanner", () -> rows[n]++, rows), 30);
        int refresh = timers.setInterval(tenant, new JsFunction("refresh", shown::incrementAndGet, rows, shown), 15);
        Thread.sleep(70);
        timers.clearInterval(tenant, refresh);
    }

    public int getShown() { return shown.get(); }
}
