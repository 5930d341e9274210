package acme.pony.core;

public interface EventHandler<E> {
    void onEvent(E event);
}
