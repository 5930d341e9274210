package net.brisk.concurrent;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * The promise of our old Scala code base in Java: the state is either the result or a linked stack of callbacks.
 */
public final class Promise<T> {
    private static final class Callbacks<T> {
        final Consumer<Try<T>> head;
        final Callbacks<T> tail;

        Callbacks(Consumer<Try<T>> head, Callbacks<T> tail) {
            this.head = head;
            this.tail = tail;
        }
    }

    private final AtomicReference<Object> state = new AtomicReference<>();
    private final Executor executor;

    public Promise(Executor executor) {
        this.executor = executor;
    }

    public Promise() {
        this(Runnable::run);
    }

    public static <T> Promise<T> successful(T value) {
        Promise<T> p = new Promise<>();
        p.tryComplete(Try.success(value));
        return p;
    }

    @SuppressWarnings("unchecked")
    public boolean tryComplete(Try<T> result) {
        while (true) {
            Object s = state.get();
            if (s instanceof Try) {
                return false;
            }
            if (state.compareAndSet(s, result)) {
                for (Callbacks<T> c = (Callbacks<T>) s; c != null; c = c.tail) {
                    Consumer<Try<T>> f = c.head;
                    executor.execute(() -> f.accept(result));
                }
                return true;
            }
        }
    }

    @SuppressWarnings("unchecked")
    public Promise<T> onComplete(Consumer<Try<T>> f) {
        while (true) {
            Object s = state.get();
            if (s instanceof Try<?> t) {
                executor.execute(() -> f.accept((Try<T>) t));
                return this;
            }
            if (state.compareAndSet(s, new Callbacks<>(f, (Callbacks<T>) s))) {
                return this;
            }
        }
    }

    /** Takes a callback back that onComplete was given; a no-op when the promise is done. */
    @SuppressWarnings("unchecked")
    public void unlink(Consumer<Try<T>> f) {
        while (true) {
            Object s = state.get();
            if (s == null || s instanceof Try) {
                return;
            }
            if (state.compareAndSet(s, without((Callbacks<T>) s, f))) {
                return;
            }
        }
    }

    private static <T> Callbacks<T> without(Callbacks<T> c, Consumer<Try<T>> f) {
        Callbacks<T> r = null;
        for (; c != null; c = c.tail) {
            if (c.head != f) {
                r = new Callbacks<>(c.head, r);
            }
        }
        return r;
    }

    public boolean isCompleted() {
        return state.get() instanceof Try;
    }
}
