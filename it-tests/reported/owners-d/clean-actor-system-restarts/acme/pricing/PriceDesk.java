package acme.pricing;

import java.time.Duration;
import org.apache.pekko.actor.AbstractActor;
import org.apache.pekko.actor.Cancellable;
import org.apache.pekko.actor.Props;

class PriceDesk extends AbstractActor {
    private final String tariff;
    private Cancellable refresh;
    private int quotes, refreshes;

    static Props props(String tariff) { return Props.create(PriceDesk.class, () -> new PriceDesk(tariff)); }

    PriceDesk(String tariff) { this.tariff = tariff; }

    @Override public void preStart() {
        refresh = getContext().getSystem().scheduler().scheduleAtFixedRate(Duration.ofMillis(30), Duration.ofMillis(30),
                () -> refreshes++, getContext().getDispatcher());
        getContext().getSystem().eventStream().subscribe(getSelf(), Integer.class);
    }

    @Override public void postStop() { refresh.cancel(); }

    @Override public Receive createReceive() {
        return receiveBuilder().match(Integer.class, n -> quotes += n).build();
    }
}
