package acme.book;

import com.google.common.eventbus.EventBus;

public final class EventsCenter {
    private static final EventsCenter INSTANCE = new EventsCenter();
    private final EventBus bus = new EventBus("events-center");
    private int handlers;
    private EventsCenter() { }
    public static EventsCenter getInstance() { return INSTANCE; }
    public EventsCenter registerHandler(Object h) { bus.register(h); handlers++; return this; }
    public EventsCenter unregisterHandler(Object h) { bus.unregister(h); handlers--; return this; }
    public void post(Object e) { bus.post(e); }
    public int handlers() { return handlers; }
}
