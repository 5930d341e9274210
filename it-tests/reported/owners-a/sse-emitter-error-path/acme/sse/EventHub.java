package acme.sse;

import java.util.*;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.Consumer;

public class EventHub {
    private final Set<Consumer<String>> subscriptions = new CopyOnWriteArraySet<>();
    public void subscribe(Consumer<String> s) { subscriptions.add(s); }
    public void unsubscribe(Consumer<String> s) { subscriptions.remove(s); }
    public void publish(String event) { for (Consumer<String> s : subscriptions) s.accept(event); }
    public int size() { return subscriptions.size(); }
}
