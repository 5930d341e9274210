package acme.eventra.service;

import acme.eventra.sse.SseEmitter;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

public class SSEBroadcasterService {
    private final Map<String, SseEmitter> emitters = new ConcurrentHashMap<>();
    private final AtomicInteger failures = new AtomicInteger();
    private final boolean cleanup;

    public SSEBroadcasterService(boolean cleanup) {
        this.cleanup = cleanup;
    }

    public SseEmitter subscribe(String clientId) {
        SseEmitter emitter = new SseEmitter();
        emitters.put(clientId, emitter);
        if (cleanup) {
            emitter.onCompletion(() -> emitters.remove(clientId, emitter));
        }
        return emitter;
    }

    public int broadcast(String eventName, Object data) {
        int ok = 0;
        for (SseEmitter emitter : emitters.values()) {
            try {
                emitter.send(eventName + " " + data);
                ok++;
            } catch (IOException e) {
                failures.incrementAndGet();
            }
        }
        return ok;
    }

    public int failures() {
        return failures.get();
    }
}
