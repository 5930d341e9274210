package acme.room;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.Promise;
import io.vertx.core.eventbus.Message;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicInteger;

/** A chat room; deployed when the first guest arrives, undeployed when the last one leaves. */
public class RoomVerticle extends AbstractVerticle {
    private final String room;
    private final ExecutorService storage;
    private final boolean onContext;
    private final AtomicInteger lines = new AtomicInteger();

    public RoomVerticle(String room, ExecutorService storage, boolean onContext) {
        this.room = room;
        this.storage = storage;
        this.onContext = onContext;
    }

    @Override
    public void start(Promise<Void> started) {
        vertx.eventBus().consumer("room." + room + ".ping", m -> m.reply("pong"));
        storage.submit(() -> {
            String topic = loadTopic();
            if (onContext) context.runOnContext(v -> { subscribe(topic); started.complete(); });
            else { subscribe(topic); started.complete(); }
        });
    }

    private void subscribe(String topic) {
        vertx.eventBus().<String>consumer("room." + room, this::onLine);
        vertx.eventBus().<String>consumer("announcements", m -> lines.incrementAndGet());
    }

    private String loadTopic() {
        try { Thread.sleep(15); } catch (InterruptedException e) { Thread.currentThread().interrupt(); }
        return "topic of " + room;
    }

    private void onLine(Message<String> m) { lines.incrementAndGet(); }

    public String room() { return room; }
    public int lines() { return lines.get(); }
}
