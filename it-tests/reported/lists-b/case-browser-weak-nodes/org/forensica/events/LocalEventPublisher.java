package org.forensica.events;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

final class LocalEventPublisher {
    private final Map<String, Set<EventSubscriber>> subscribersByEvent = new HashMap<>();

    synchronized void addSubscriber(String eventName, EventSubscriber subscriber) {
        subscribersByEvent.computeIfAbsent(eventName, k -> new HashSet<>()).add(subscriber);
    }

    synchronized void removeSubscriber(String eventName, EventSubscriber subscriber) {
        Set<EventSubscriber> s = subscribersByEvent.getOrDefault(eventName, null);
        if (s != null) {
            s.remove(subscriber);
            if (s.isEmpty()) subscribersByEvent.remove(eventName);
        }
    }

    void publish(AutopsyEvent event) {
        Set<EventSubscriber> copy;
        synchronized (this) {
            Set<EventSubscriber> s = subscribersByEvent.get(event.name());
            if (s == null) return;
            s.removeIf(x -> !x.isLive());
            copy = new HashSet<>(s);
        }
        copy.forEach(s -> s.eventPublished(event));
    }
}
