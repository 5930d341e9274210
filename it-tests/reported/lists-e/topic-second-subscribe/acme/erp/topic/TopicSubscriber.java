package acme.erp.topic;

public interface TopicSubscriber<E> {
    void onMessage(E message);
}
