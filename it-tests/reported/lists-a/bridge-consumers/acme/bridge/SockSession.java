package acme.bridge;

import io.vertx.core.eventbus.MessageConsumer;
import java.util.HashMap;
import java.util.Map;

/** What the bridge knows of one web socket. */
public class SockSession {
    final String id;
    final Map<String, MessageConsumer<?>> registrations = new HashMap<>();
    private final byte[] writeBuffer = new byte[16 * 1024];
    private volatile int frames;

    public SockSession(String id) {
        this.id = id;
    }

    void write(String json) {
        byte[] b = json.getBytes();
        System.arraycopy(b, 0, writeBuffer, 0, Math.min(b.length, writeBuffer.length));
        frames++;
    }

    public String id() {
        return id;
    }

    public int frames() {
        return frames;
    }
}
