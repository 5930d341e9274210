package acme.meters;

import java.time.Duration;
import org.apache.pekko.actor.AbstractActor;
import org.apache.pekko.actor.ActorRef;
import org.apache.pekko.actor.Cancellable;
import org.apache.pekko.actor.Props;

/** One actor for each meter that is mounted. */
public class MeterActor extends AbstractActor {
    public record Reading(double kwh) { }

    private final String serial;
    private final MeterGateway gateway;
    private final boolean cancelOnStop;
    private Cancellable poll;
    private double total;
    private int flushed;

    static Props props(String serial, MeterGateway gateway, boolean cancelOnStop) {
        return Props.create(MeterActor.class, () -> new MeterActor(serial, gateway, cancelOnStop));
    }

    MeterActor(String serial, MeterGateway gateway, boolean cancelOnStop) {
        this.serial = serial;
        this.gateway = gateway;
        this.cancelOnStop = cancelOnStop;
    }

    @Override
    public void preStart() {
        ActorRef self = getSelf();
        poll = getContext().getSystem().scheduler().scheduleWithFixedDelay(
                Duration.ofMillis(40), Duration.ofMillis(40),
                () -> pollGateway(self),
                getContext().getDispatcher());
        getContext().getParent().tell(new MeterRegistry.Mounted(serial, this), self);
    }

    private void pollGateway(ActorRef self) {
        self.tell(new Reading(gateway.read(serial)), ActorRef.noSender());
    }

    @Override
    public void postStop() {
        flush();
        if (cancelOnStop) {
            poll.cancel();
        }
    }

    private void flush() { flushed++; }

    @Override
    public Receive createReceive() {
        return receiveBuilder().match(Reading.class, r -> total += r.kwh()).build();
    }
}
