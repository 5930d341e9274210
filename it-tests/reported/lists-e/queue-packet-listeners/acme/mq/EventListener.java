package acme.mq;

public interface EventListener {
    void eventOccured(Consumer.Event type, Object source, Object userData);
}
