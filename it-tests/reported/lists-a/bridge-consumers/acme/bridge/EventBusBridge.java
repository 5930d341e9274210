package acme.bridge;

import io.vertx.core.Vertx;
import io.vertx.core.eventbus.EventBus;
import io.vertx.core.eventbus.MessageConsumer;
import io.vertx.core.json.JsonObject;

/** Handles the frames {"type":"register","address":...} of browsers. */
public class EventBusBridge {
    private final EventBus eb;
    private final boolean checkRegistered;
    private volatile int pings;

    public EventBusBridge(Vertx vertx, boolean checkRegistered) {
        this.eb = vertx.eventBus();
        this.checkRegistered = checkRegistered;
        eb.<JsonObject>consumer("bridge.ping", m -> pings++);
    }

    public void handleFrame(SockSession session, JsonObject frame) {
        switch (frame.getString("type")) {
            case "register":
                internalHandleRegister(session, frame.getString("address"));
                break;
            case "unregister":
                internalHandleUnregister(session, frame.getString("address"));
                break;
            case "ping":
                eb.publish("bridge.ping", new JsonObject());
                break;
            default:
                session.write("{\"type\":\"err\"}");
        }
    }

    private void internalHandleRegister(SockSession session, String address) {
        if (checkRegistered && session.registrations.containsKey(address)) {
            return;
        }
        MessageConsumer<JsonObject> reg = eb.<JsonObject>consumer(address)
                .handler(msg -> session.write(msg.body().encode()));
        session.registrations.put(address, reg);
    }

    private void internalHandleUnregister(SockSession session, String address) {
        MessageConsumer<?> reg = session.registrations.remove(address);
        if (reg != null) {
            reg.unregister();
        }
    }

    public void handleSocketClosed(SockSession session) {
        session.registrations.values().forEach(MessageConsumer::unregister);
        session.registrations.clear();
    }

    public int pings() {
        return pings;
    }
}
