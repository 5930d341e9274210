package net.brisk.concurrent;

import java.util.List;
import java.util.function.Consumer;

public class Futures {
    public <T> Promise<T> firstCompletedOf(List<Promise<T>> futures) {
        Promise<T> p = new Promise<>();
        Consumer<Try<T>> firstCompleteHandler = p::tryComplete;
        for (Promise<T> f : futures) {
            f.onComplete(firstCompleteHandler);
        }
        return p;
    }
}
