package acme.meters;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.pekko.actor.AbstractActorWithTimers;
import org.apache.pekko.actor.ActorRef;
import org.apache.pekko.actor.Props;

/** Mounts and unmounts meters; one for the plant. */
public class MeterRegistry extends AbstractActorWithTimers {
    public record Mount(String serial) { }
    public record Unmount(String serial) { }
    public record Mounted(String serial, MeterActor actor) { }
    private enum Tick { REPORT }

    private final MeterGateway gateway;
    private final boolean cancelOnStop;
    private final Map<String, ActorRef> meters = new HashMap<>();
    private final Map<String, WeakReference<Object>> bodies = new HashMap<>();
    private final List<WeakReference<Object>> unmounted;
    private int reports;

    public static Props props(MeterGateway g, boolean cancelOnStop, CopyOnWriteArrayList<WeakReference<Object>> unmounted) {
        return Props.create(MeterRegistry.class, () -> new MeterRegistry(g, cancelOnStop, unmounted));
    }

    MeterRegistry(MeterGateway gateway, boolean cancelOnStop, List<WeakReference<Object>> unmounted) {
        this.gateway = gateway;
        this.cancelOnStop = cancelOnStop;
        this.unmounted = unmounted;
        getTimers().startTimerWithFixedDelay("report", Tick.REPORT, Duration.ofMillis(100));
    }

    @Override
    public Receive createReceive() {
        return receiveBuilder()
                .match(Mount.class, m -> meters.put(m.serial(),
                        getContext().actorOf(MeterActor.props(m.serial(), gateway, cancelOnStop), m.serial())))
                .match(Mounted.class, m -> bodies.put(m.serial(), new WeakReference<>(m.actor())))
                .match(Unmount.class, m -> {
                    getContext().stop(meters.remove(m.serial()));
                    unmounted.add(bodies.remove(m.serial()));
                })
                .matchEquals(Tick.REPORT, t -> reports++)
                .build();
    }

    @Override
    public void postStop() { System.out.println("registry stopped after reports: " + (reports > 0)); }
}
