package acme.svc;

import io.vertx.core.*;

/** Short-lived import; what it registers goes with its context at undeployment. */
public class JobVerticle extends AbstractVerticle {
    private final int no;
    private int rows;
    public JobVerticle(int no) { this.no = no; }

    @Override public void start(Promise<Void> p) {
        vertx.eventBus().consumer("job." + no, m -> rows++);
        vertx.eventBus().consumer("jobs.cancel", m -> rows = 0);
        vertx.setPeriodic(20, id -> vertx.eventBus().publish("job." + no, rows));
        vertx.setTimer(10, id -> p.complete());
    }
}
