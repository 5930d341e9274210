package acme.sync;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Subscriptions over one connection, by their id and by their topics. */
public class RealSubscriptionManager {
    private final Map<String, SubscriptionObject> subscriptionsById = new ConcurrentHashMap<>();
    private final Map<String, Set<SubscriptionObject>> subscriptionsByTopic = new ConcurrentHashMap<>();
    private final boolean removeById;

    public RealSubscriptionManager(boolean removeById) {
        this.removeById = removeById;
    }

    public Cancelable subscribe(SubscriptionCallback callback, String... topics) {
        SubscriptionObject subscription = new SubscriptionObject(UUID.randomUUID().toString(), callback);
        subscriptionsById.put(subscription.id, subscription);
        for (String topic : topics) {
            subscription.topics.add(topic);
            addSubscriptionToTopic(topic, subscription);
        }
        return new Cancelable() {
            @Override
            public void cancel() {
                unsubscribe(subscription);
            }

            @Override
            public boolean isCanceled() {
                return subscription.isCanceled();
            }
        };
    }

    private synchronized void addSubscriptionToTopic(String topic, SubscriptionObject s) {
        subscriptionsByTopic.computeIfAbsent(topic, t -> new HashSet<>()).add(s);
    }

    private synchronized void unsubscribe(SubscriptionObject subscription) {
        if (subscription.isCanceled()) {
            return;
        }
        subscription.setCanceled();
        if (removeById) {
            subscriptionsById.remove(subscription.id);
        } else {
            subscriptionsById.remove(subscription);
        }
        for (String topic : subscription.topics) {
            Set<SubscriptionObject> all = subscriptionsByTopic.get(topic);
            if (all != null) {
                all.remove(subscription);
                if (all.isEmpty()) {
                    subscriptionsByTopic.remove(topic);
                }
            }
        }
        subscription.callback.onCompleted();
    }

    public synchronized void publish(String topic, String payload) {
        for (SubscriptionObject s : Set.copyOf(subscriptionsByTopic.getOrDefault(topic, Set.of()))) {
            s.onMessage(topic, payload);
        }
    }
}
