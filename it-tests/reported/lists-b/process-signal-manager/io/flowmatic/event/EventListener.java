package io.flowmatic.event;

public interface EventListener {
    void signalEvent(String type, Object event);

    String[] getEventTypes();
}
