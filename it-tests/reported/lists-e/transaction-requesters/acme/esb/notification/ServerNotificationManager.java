package acme.esb.notification;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

public class ServerNotificationManager {
    /** Pairs a listener with the subscription it asked for (null: all). */
    private record ListenerSubscriptionPair(ServerNotificationListener<TransactionNotification> listener, String subscription) { }

    private final Set<ListenerSubscriptionPair> listenerSubscriptionPairs = new LinkedHashSet<>();

    public synchronized void addListenerSubscription(ServerNotificationListener<TransactionNotification> listener, String subscription) {
        listenerSubscriptionPairs.add(new ListenerSubscriptionPair(listener, subscription));
    }

    public synchronized void removeListener(ServerNotificationListener<TransactionNotification> listener) {
        listenerSubscriptionPairs.removeIf(p -> p.listener() == listener);
    }

    public void fireNotification(TransactionNotification n) {
        List<ListenerSubscriptionPair> pairs;
        synchronized (this) { pairs = new ArrayList<>(listenerSubscriptionPairs); }
        for (ListenerSubscriptionPair p : pairs) {
            if (p.subscription() == null || Objects.equals(p.subscription(), n.txId())) p.listener().onNotification(n);
        }
    }
}
