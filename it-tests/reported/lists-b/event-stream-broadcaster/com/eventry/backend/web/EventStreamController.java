package com.eventry.backend.web;

import com.eventry.backend.service.SSEBroadcasterService;
import com.eventry.backend.sse.SseEmitter;

public class EventStreamController {
    private final SSEBroadcasterService broadcaster;
    private int opened;

    public EventStreamController(SSEBroadcasterService broadcaster) {
        this.broadcaster = broadcaster;
    }

    /** GET /api/events/{id}/stream */
    public SseEmitter stream(long id) {
        opened++;
        return broadcaster.subscribe(id);
    }

    /** POST /api/events/{id}/registrations */
    public void register(long id, String user) {
        broadcaster.broadcast(id, "registration", "{\"user\":\"" + user + "\"}");
    }

    public int getOpened() { return opened; }
}
