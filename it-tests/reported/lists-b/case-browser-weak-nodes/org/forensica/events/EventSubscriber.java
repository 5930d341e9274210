package org.forensica.events;

public interface EventSubscriber {
    void eventPublished(AutopsyEvent evt);

    /** False when the subscriber's owner is gone and the subscription can be dropped. */
    default boolean isLive() {
        return true;
    }
}
