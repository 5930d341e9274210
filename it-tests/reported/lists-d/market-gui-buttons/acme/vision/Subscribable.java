package acme.vision;

import java.util.function.Consumer;
import java.util.function.Function;

public interface Subscribable<T> {
    Subscription subscribe(Consumer<? super T> subscriber);

    T get();

    default <R> Subscribable<R> map(Function<? super T, ? extends R> f) {
        Subscribable<T> self = this;
        return new Subscribable<>() {
            @Override
            public Subscription subscribe(Consumer<? super R> subscriber) {
                return self.subscribe(v -> subscriber.accept(f.apply(v)));
            }

            @Override
            public R get() {
                return f.apply(self.get());
            }
        };
    }
}
