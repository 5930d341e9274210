package acme.pony.trade;

import acme.pony.core.EventBus;
import acme.pony.core.EventHandler;
import java.util.TreeMap;

public class AuditTrail implements EventHandler<Object> {
    private final TreeMap<String, Integer> counts = new TreeMap<>();

    public AuditTrail(EventBus bus) {
        bus.addBroadcastHandler(this);
    }

    @Override
    public void onEvent(Object event) {
        counts.merge(event.getClass().getSimpleName(), 1, Integer::sum);
    }

    @Override
    public String toString() {
        return counts.toString();
    }
}
