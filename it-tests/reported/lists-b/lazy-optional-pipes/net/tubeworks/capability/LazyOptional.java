package net.tubeworks.capability;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;

/** A capability handed out by a block entity; holders register to hear when it becomes invalid. */
public class LazyOptional<T> {
    private final Supplier<T> supplier;
    private T resolved;
    private Set<NonNullConsumer<LazyOptional<T>>> listeners = new HashSet<>();
    private boolean isValid = true;

    private LazyOptional(Supplier<T> s) {
        supplier = s;
    }

    public static <T> LazyOptional<T> of(Supplier<T> s) {
        return new LazyOptional<>(s);
    }

    public boolean isPresent() {
        return isValid;
    }

    public T resolve() {
        if (!isValid) throw new IllegalStateException("invalid capability");
        if (resolved == null) resolved = supplier.get();
        return resolved;
    }

    public void addListener(NonNullConsumer<LazyOptional<T>> listener) {
        if (isPresent()) {
            listeners.add(listener);
        } else {
            listener.accept(this);
        }
    }

    public void removeListener(NonNullConsumer<LazyOptional<T>> listener) {
        listeners.remove(listener);
    }

    public void invalidate() {
        if (isValid) {
            isValid = false;
            for (NonNullConsumer<LazyOptional<T>> e : listeners) {
                e.accept(this);
            }
            listeners = new HashSet<>();
        }
    }
}
