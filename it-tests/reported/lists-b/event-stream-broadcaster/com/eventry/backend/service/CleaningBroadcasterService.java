package com.eventry.backend.service;

import com.eventry.backend.sse.SseEmitter;

public class CleaningBroadcasterService extends SSEBroadcasterService {
    @Override
    public SseEmitter subscribe(Long eventId) {
        SseEmitter emitter = super.subscribe(eventId);
        emitter.onCompletion(() -> unsubscribe(eventId, emitter));
        return emitter;
    }
}
