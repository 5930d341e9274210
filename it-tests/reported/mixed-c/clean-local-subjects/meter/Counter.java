package meter;

import io.reactivex.rxjava3.core.Observable;

public class Counter {
    private int value;

    public Counter(Observable<Integer> tics) {
        tics.subscribe(n -> value += n);
    }

    public int value() {
        return value;
    }
}
