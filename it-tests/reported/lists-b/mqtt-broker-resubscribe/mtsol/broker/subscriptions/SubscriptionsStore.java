package mtsol.broker.subscriptions;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The tree of topic filters. */
public class SubscriptionsStore {
    private final TreeNode root = new TreeNode();

    public synchronized void add(Subscription s) {
        TreeNode n = root;
        for (String token : s.topicFilter.split("/")) {
            n = n.child(token);
        }
        n.addSubscription(s);
    }

    public synchronized void removeForClient(String clientId) {
        root.removeClientSubscriptions(clientId);
    }

    public synchronized List<Subscription> matches(String topic) {
        List<Subscription> l = new ArrayList<>();
        root.matches(topic.split("/"), 0, l::add);
        return l;
    }

    public synchronized void visit(Consumer<Subscription> c) {
        root.visit(c);
    }
}
