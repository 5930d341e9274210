package acme.server;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;

/** The events of the server; listeners are told in the order in which they came. */
public class EventsImpl {
    private static final AtomicLong SEQUENCE = new AtomicLong();
    private final SortedMap<ListenerWrapper, Boolean> listeners = new ConcurrentSkipListMap<>();
    private final Map<EventListener, ListenerWrapper> byIdentity;

    public EventsImpl(boolean identity) {
        byIdentity = identity ? new IdentityHashMap<>() : null;
    }

    private static final class ListenerWrapper implements Comparable<ListenerWrapper> {
        final EventListener listener;
        final long sequence = SEQUENCE.getAndIncrement();

        ListenerWrapper(EventListener listener) { this.listener = listener; }

        @Override public int compareTo(ListenerWrapper other) { return Long.compare(sequence, other.sequence); }
        @Override public boolean equals(Object o) { return o instanceof ListenerWrapper w && w.listener == listener; }
        @Override public int hashCode() { return System.identityHashCode(listener); }
    }

    public synchronized void register(EventListener listener) {
        ListenerWrapper wrapper = new ListenerWrapper(listener);
        listeners.put(wrapper, Boolean.TRUE);
        if (byIdentity != null) byIdentity.put(listener, wrapper);
    }

    public synchronized boolean unregister(EventListener listener) {
        ListenerWrapper wrapper = byIdentity != null ? byIdentity.remove(listener) : new ListenerWrapper(listener);
        return wrapper != null && listeners.remove(wrapper) != null;
    }

    public void send(EventListener.Event<?> event) {
        for (ListenerWrapper w : listeners.keySet()) w.listener.event(event);
    }

    public int size() { return listeners.size(); }
}
