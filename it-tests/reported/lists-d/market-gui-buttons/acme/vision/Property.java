package acme.vision;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

public class Property<T> implements Subscribable<T> {
    private T value;
    private final Deque<Consumer<? super T>> subscribers = new ArrayDeque<>();

    public Property(T value) {
        this.value = value;
    }

    @Override
    public Subscription subscribe(Consumer<? super T> subscriber) {
        subscribers.addLast(subscriber);
        subscriber.accept(value);
        return () -> subscribers.removeFirstOccurrence(subscriber);
    }

    @Override
    public T get() {
        return value;
    }

    public void set(T v) {
        value = v;
        subscribers.forEach(s -> s.accept(v));
    }
}
