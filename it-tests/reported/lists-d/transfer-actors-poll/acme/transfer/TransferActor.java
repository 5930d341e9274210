package acme.transfer;

import java.time.Duration;
import org.apache.pekko.actor.AbstractActor;
import org.apache.pekko.actor.ActorRef;
import org.apache.pekko.actor.Cancellable;
import org.apache.pekko.actor.Props;

/** Looks after one transfer; asks for its state at intervals, ends itself when the file is there. */
public class TransferActor extends AbstractActor {
    public enum Command { POLL }

    public record Finished(String name) { }

    private final TransferJob job;
    private final ActorRef listener;
    private final boolean cancelOnStop;
    private Cancellable poller;

    public TransferActor(TransferJob job, ActorRef listener, boolean cancelOnStop) {
        this.job = job;
        this.listener = listener;
        this.cancelOnStop = cancelOnStop;
    }

    public static Props props(TransferJob job, ActorRef listener, boolean cancelOnStop) {
        return Props.create(TransferActor.class, () -> new TransferActor(job, listener, cancelOnStop));
    }

    @Override
    public void preStart() {
        ActorRef self = getSelf();
        poller = getContext().getSystem().scheduler().scheduleAtFixedRate(
                Duration.ofMillis(20), Duration.ofMillis(25),
                () -> self.tell(Command.POLL, ActorRef.noSender()),
                getContext().getDispatcher());
    }

    @Override
    public void postStop() {
        if (cancelOnStop) {
            poller.cancel();
        }
    }

    @Override
    public Receive createReceive() {
        return receiveBuilder().matchEquals(Command.POLL, c -> {
            if (job.poll()) {
                listener.tell(new Finished(job.name()), getSelf());
                getContext().stop(getSelf());
            }
        }).build();
    }
}
