package acme.pony.ui;

import acme.pony.core.EventBus;
import acme.pony.core.EventHandler;
import acme.pony.core.HandlerRegistration;

public class PWidget {
    private static int nextId;
    private final int id = ++nextId;
    protected final EventBus bus;
    private String text = "";

    public PWidget(EventBus bus) {
        this.bus = bus;
    }

    public <E> HandlerRegistration addDomHandler(Class<E> type, EventHandler<? super E> handler) {
        return bus.addHandlerToSource(type, this, handler);
    }

    public void fire(Object event) {
        bus.fireEventFromSource(event, this);
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getText() {
        return text;
    }

    public int getID() {
        return id;
    }
}
