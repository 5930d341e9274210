package acme.server;

public interface EventListener {
    void event(Event<?> e);

    record Event<T>(String name, T hook) { }
}
