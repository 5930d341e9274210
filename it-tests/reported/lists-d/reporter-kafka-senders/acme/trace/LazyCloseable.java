package acme.trace;

/** Made at first use. */
abstract class LazyCloseable<T> {
    private volatile T delegate;

    protected abstract T compute();

    T get() {
        if (delegate == null) {
            synchronized (this) {
                if (delegate == null) {
                    delegate = compute();
                }
            }
        }
        return delegate;
    }

    T maybeNull() {
        return delegate;
    }
}
