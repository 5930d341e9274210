package acme.mq;

import java.util.ArrayDeque;
import java.util.Deque;

public class Consumer {
    public enum Event { BUSY_STATE_CHANGED, PAUSED, MESSAGE_ADDED }

    private final EventBroadcastHelper evb = new EventBroadcastHelper();
    private final Deque<String> messages = new ArrayDeque<>();
    private final String queue;
    private boolean busy;

    public Consumer(String queue) { this.queue = queue; }

    public Object addEventListener(EventListener l, Event type, Object userData) {
        return evb.addEventListener(l, type, userData);
    }

    public void removeEventListener(Object id) { evb.removeEventListener(id); }

    public boolean isBusy() { return busy; }

    public void offer(String message) {
        messages.add(message);
        evb.notifyChange(Event.MESSAGE_ADDED, this);
        setBusy(true);
    }

    String getAndFillNextPacket() {
        String m = messages.poll();
        if (messages.isEmpty()) setBusy(false);
        return m;
    }

    private void setBusy(boolean b) {
        if (busy == b) return;
        busy = b;
        evb.notifyChange(Event.BUSY_STATE_CHANGED, this);
    }

    @Override public String toString() { return queue; }
}
