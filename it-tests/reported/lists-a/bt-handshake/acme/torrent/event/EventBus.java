package acme.torrent.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;

/** One bus per runtime; both the sink and the source of events. */
public class EventBus {

    private final Map<Class<? extends Event>, Collection<Consumer<? extends Event>>> listeners = new HashMap<>();
    private final ReentrantReadWriteLock eventLock = new ReentrantReadWriteLock();

    public EventBus onPeerConnected(Consumer<PeerEvent.Connected> listener) {
        addListener(PeerEvent.Connected.class, listener);
        return this;
    }

    public EventBus onPeerDisconnected(Consumer<PeerEvent.Disconnected> listener) {
        addListener(PeerEvent.Disconnected.class, listener);
        return this;
    }

    public EventBus onPeerBitfieldUpdated(Consumer<PeerEvent.BitfieldUpdated> listener) {
        addListener(PeerEvent.BitfieldUpdated.class, listener);
        return this;
    }

    private <E extends Event> void addListener(Class<E> eventType, Consumer<E> listener) {
        eventLock.writeLock().lock();
        try {
            listeners.computeIfAbsent(eventType, k -> new ArrayList<>()).add(listener);
        } finally {
            eventLock.writeLock().unlock();
        }
    }

    public void removeListener(Consumer<? extends Event> listener) {
        eventLock.writeLock().lock();
        try {
            listeners.values().forEach(c -> c.remove(listener));
        } finally {
            eventLock.writeLock().unlock();
        }
    }

    @SuppressWarnings("unchecked")
    public <E extends Event> void fireEvent(E event) {
        Collection<Consumer<? extends Event>> copy;
        eventLock.readLock().lock();
        try {
            Collection<Consumer<? extends Event>> registered = listeners.get(event.getClass());
            copy = registered == null ? new ArrayList<>() : new ArrayList<>(registered);
        } finally {
            eventLock.readLock().unlock();
        }
        for (Consumer<? extends Event> l : copy) {
            ((Consumer<E>) l).accept(event);
        }
    }
}
