package net.brisk.concurrent;

import java.util.List;
import java.util.function.Consumer;

/** As in 2.13.16: the handlers on the futures that lost are taken back. */
public class DeregisteringFutures extends Futures {
    @Override
    public <T> Promise<T> firstCompletedOf(List<Promise<T>> futures) {
        Promise<T> p = new Promise<>();
        Consumer<Try<T>> handler = t -> p.tryComplete(t);
        futures.forEach(f -> f.onComplete(handler));
        p.onComplete(t -> futures.forEach(f -> f.unlink(handler)));
        return p;
    }
}
