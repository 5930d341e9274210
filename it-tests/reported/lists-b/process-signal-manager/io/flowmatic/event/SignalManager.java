package io.flowmatic.event;

public interface SignalManager {
    void addEventListener(String type, EventListener eventListener);

    void removeEventListener(String type, EventListener eventListener);

    void signalEvent(String type, Object event);
}
