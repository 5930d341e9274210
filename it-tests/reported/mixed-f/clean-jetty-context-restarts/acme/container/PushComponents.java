package acme.container;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.server.handler.ContextHandler;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.component.LifeCycle;

/** What the push sockets of a context need; made when the context starts, given up when it stops. */
public class PushComponents extends AbstractLifeCycle {
    public static final AtomicInteger BEATS = new AtomicInteger();
    private ScheduledExecutorService heartbeat;

    public static PushComponents ensure(ContextHandler context) {
        PushComponents components = new PushComponents();
        context.addManaged(components);
        context.addEventListener(new LifeCycle.Listener() {
            @Override public void lifeCycleStopping(LifeCycle event) {
                context.removeBean(components);
                context.removeEventListener(this);
            }
        });
        return components;
    }

    @Override protected void doStart() {
        heartbeat = Executors.newSingleThreadScheduledExecutor(r -> {
            Thread t = new Thread(r, "push-heartbeat");
            t.setDaemon(true);
            return t;
        });
        heartbeat.scheduleAtFixedRate(BEATS::incrementAndGet, 20, 20, TimeUnit.MILLISECONDS);
    }

    @Override protected void doStop() { heartbeat.shutdownNow(); }
}
