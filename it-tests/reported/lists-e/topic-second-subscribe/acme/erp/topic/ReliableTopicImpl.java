package acme.erp.topic;

import java.util.IdentityHashMap;
import java.util.Map;

public class ReliableTopicImpl<E> {
    private final ReliableTopic topic;
    private final boolean once;
    private final Map<TopicSubscriber<E>, String> listenerIds = new IdentityHashMap<>();

    public ReliableTopicImpl(ReliableTopic topic, boolean once) {
        this.topic = topic;
        this.once = once;
    }

    @SuppressWarnings("unchecked")
    public synchronized void subscribe(TopicSubscriber<E> subscriber) {
        if (once && listenerIds.containsKey(subscriber)) return;
        String id = topic.addListener((channel, message) -> subscriber.onMessage((E) message));
        listenerIds.put(subscriber, id);
    }

    public synchronized void unsubscribe(TopicSubscriber<E> subscriber) {
        String id = listenerIds.remove(subscriber);
        if (id != null) topic.removeListener(id);
    }

    public void publish(E message) { topic.deliver(message); }
}
