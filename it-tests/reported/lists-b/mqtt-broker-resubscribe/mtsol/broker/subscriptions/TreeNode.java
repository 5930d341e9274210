package mtsol.broker.subscriptions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

class TreeNode {
    private final Map<String, TreeNode> children = new HashMap<>();
    private final List<Subscription> subscriptions = new ArrayList<>();

    TreeNode child(String token) {
        return children.computeIfAbsent(token, t -> new TreeNode());
    }

    TreeNode childOrNull(String token) {
        return children.get(token);
    }

    void addSubscription(Subscription s) {
        subscriptions.add(s);
    }

    void removeClientSubscriptions(String clientId) {
        subscriptions.removeIf(s -> s.channel.getClientId().equals(clientId));
        children.values().forEach(c -> c.removeClientSubscriptions(clientId));
    }

    void matches(String[] tokens, int at, Consumer<Subscription> sink) {
        TreeNode multi = children.get("#");
        if (multi != null) multi.subscriptions.forEach(sink);
        if (at == tokens.length) {
            subscriptions.forEach(sink);
            return;
        }
        TreeNode exact = children.get(tokens[at]);
        if (exact != null) exact.matches(tokens, at + 1, sink);
        TreeNode single = children.get("+");
        if (single != null) single.matches(tokens, at + 1, sink);
    }

    void visit(Consumer<Subscription> sink) {
        subscriptions.forEach(sink);
        children.values().forEach(c -> c.visit(sink));
    }
}
