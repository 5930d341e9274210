package acme.scores;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;

/** The one feed of all matches of the day. */
public class ScoreFeed implements AutoCloseable {
    private final SubmissionPublisher<ScoreUpdate> publisher;

    public ScoreFeed(ExecutorService executor) {
        publisher = new SubmissionPublisher<>(executor, 32);
    }

    public Flow.Publisher<ScoreUpdate> updates() { return publisher; }

    public void push(ScoreUpdate u) {
        publisher.offer(u, (subscriber, dropped) -> false);
    }

    public int subscribers() { return publisher.getNumberOfSubscribers(); }

    @Override public void close() { publisher.close(); }
}
