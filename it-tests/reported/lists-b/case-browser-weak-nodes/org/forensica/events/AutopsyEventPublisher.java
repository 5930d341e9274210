package org.forensica.events;

import java.util.Set;

public final class AutopsyEventPublisher {
    private final LocalEventPublisher localPublisher = new LocalEventPublisher();

    public void addSubscriber(Set<String> eventNames, EventSubscriber subscriber) {
        for (String n : eventNames) {
            localPublisher.addSubscriber(n, subscriber);
        }
    }

    public void removeSubscriber(Set<String> eventNames, EventSubscriber subscriber) {
        for (String n : eventNames) {
            localPublisher.removeSubscriber(n, subscriber);
        }
    }

    public void publishLocally(AutopsyEvent e) {
        localPublisher.publish(e);
    }
}
