package acme.sync;

import java.util.LinkedHashSet;
import java.util.Set;

class SubscriptionObject {
    final String id;
    final Set<String> topics = new LinkedHashSet<>();
    final SubscriptionCallback callback;
    private volatile boolean canceled;

    SubscriptionObject(String id, SubscriptionCallback callback) {
        this.id = id;
        this.callback = callback;
    }

    void onMessage(String topic, String payload) {
        if (!canceled) {
            callback.onResponse(topic, payload);
        }
    }

    boolean isCanceled() {
        return canceled;
    }

    void setCanceled() {
        canceled = true;
    }
}
