package mtsol.broker.protocol;

import mtsol.broker.storage.RetainedStore;
import mtsol.broker.subscriptions.Subscription;
import mtsol.broker.subscriptions.SubscriptionsStore;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class ProtocolProcessor {
    protected final SubscriptionsStore subscriptions = new SubscriptionsStore();
    private final Map<String, MqttChannel> clientIDs = new ConcurrentHashMap<>();
    private final RetainedStore retained = new RetainedStore();

    public void processConnect(MqttChannel ch) {
        MqttChannel old = clientIDs.put(ch.getClientId(), ch);
        if (old != null) {
            old.close();
        }
    }

    public void processSubscribe(MqttChannel ch, String filter, int qos) {
        subscriptions.add(new Subscription(filter, ch, qos));
        byte[] r = retained.get(filter);
        if (r != null) ch.writeAndFlush(r);
    }

    public void processPublish(String topic, byte[] payload, boolean retain) {
        if (retain) retained.put(topic, payload);
        for (Subscription s : subscriptions.matches(topic)) {
            s.getChannel().writeAndFlush(payload);
        }
    }

    /** DISCONNECT packet: the polite way out. */
    public void processDisconnect(MqttChannel ch) {
        subscriptions.removeForClient(ch.getClientId());
        clientIDs.remove(ch.getClientId(), ch);
        ch.close();
    }

    /** The socket broke or the keep-alive ran out. */
    public void processConnectionLost(MqttChannel ch) {
        clientIDs.remove(ch.getClientId(), ch);
        ch.close();
    }

    public SubscriptionsStore getSubscriptions() { return subscriptions; }
}
