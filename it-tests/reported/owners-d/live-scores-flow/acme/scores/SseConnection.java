package acme.scores;

import java.util.concurrent.Flow;

/** One browser that watches the scores by server-sent events. */
public class SseConnection implements Flow.Subscriber<ScoreUpdate> {
    private final int id;
    private final String match;
    private volatile boolean open = true;
    private Flow.Subscription subscription;
    private int sent;

    SseConnection(int id, String match) {
        this.id = id;
        this.match = match;
    }

    @Override
    public void onSubscribe(Flow.Subscription s) {
        subscription = s;
        s.request(1);
    }

    @Override
    public void onNext(ScoreUpdate u) {
        if (open && (match == null || match.equals(u.match()))) {
            write("data: " + u.home() + ":" + u.away());
        }
        subscription.request(1);
    }

    @Override public void onError(Throwable t) { open = false; }
    @Override public void onComplete() { open = false; }

    private void write(String event) { sent += event.length(); }

    /** The client said good-bye (EventSource.close() and our own /stop call). */
    void complete() {
        open = false;
        subscription.cancel();
    }

    /** The socket is gone. */
    void channelClosed(boolean cancel) {
        open = false;
        if (cancel) {
            subscription.cancel();
        }
    }

    int id() { return id; }
    public int sent() { return sent; }
}
