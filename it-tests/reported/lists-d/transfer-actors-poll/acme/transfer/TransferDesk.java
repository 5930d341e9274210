package acme.transfer;

import java.time.Duration;
import org.apache.pekko.actor.AbstractActorWithTimers;
import org.apache.pekko.actor.Props;

/** Counts what is done; has a timer of its own for the life of the system. */
public class TransferDesk extends AbstractActorWithTimers {
    private static final String TICK = "tick";
    private int finished;
    private int reports;

    public static Props props() {
        return Props.create(TransferDesk.class, TransferDesk::new);
    }

    @Override
    public void preStart() {
        getTimers().startTimerAtFixedRate(TICK, TICK, Duration.ofMillis(200));
    }

    @Override
    public Receive createReceive() {
        return receiveBuilder()
                .match(TransferActor.Finished.class, f -> finished++)
                .matchEquals(TICK, t -> {
                    if (reports++ % 3 == 0) {
                        System.out.println("transfers done: " + finished);
                    }
                }).build();
    }
}
