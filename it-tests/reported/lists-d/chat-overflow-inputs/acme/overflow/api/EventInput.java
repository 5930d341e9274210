package acme.overflow.api;

import java.util.function.Consumer;

/** An input that brings events. */
public interface EventInput<E> extends Input {
    <T extends E> void registerEventHandler(Class<T> type, Consumer<? super T> handler);
}
