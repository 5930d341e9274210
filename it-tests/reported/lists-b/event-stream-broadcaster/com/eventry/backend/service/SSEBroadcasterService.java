package com.eventry.backend.service;

import com.eventry.backend.sse.SseEmitter;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

public class SSEBroadcasterService {
    private static final long TIMEOUT = 30 * 60 * 1000L;

    private final Map<Long, List<SseEmitter>> emitters = new ConcurrentHashMap<>();
    private final AtomicInteger sent = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();

    public SseEmitter subscribe(Long eventId) {
        SseEmitter emitter = new SseEmitter(TIMEOUT);
        emitters.computeIfAbsent(eventId, id -> new CopyOnWriteArrayList<>()).add(emitter);
        try {
            emitter.send("connected", "ok");
        } catch (IOException e) {
            unsubscribe(eventId, emitter);
        }
        return emitter;
    }

    protected void unsubscribe(Long eventId, SseEmitter emitter) {
        emitters.computeIfPresent(eventId, (id, list) -> {
            list.remove(emitter);
            return list.isEmpty() ? null : list;
        });
    }

    public void broadcast(Long eventId, String type, String payload) {
        List<SseEmitter> list = emitters.get(eventId);
        if (list == null) return;
        for (SseEmitter e : list) {
            try {
                e.send(type, payload);
                sent.incrementAndGet();
            } catch (IOException gone) {
                failed.incrementAndGet();
            }
        }
    }

    public int getSent() { return sent.get(); }
    public int getFailed() { return failed.get(); }
}
