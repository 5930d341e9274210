package meter;

import io.reactivex.rxjava3.disposables.CompositeDisposable;
import io.reactivex.rxjava3.subjects.BehaviorSubject;
import io.reactivex.rxjava3.subjects.PublishSubject;

public class Lane {
    private final BehaviorSubject<Integer> tics = BehaviorSubject.createDefault(0);
    private final Counter counter = new Counter(tics);
    private final CompositeDisposable outside = new CompositeDisposable();
    private boolean lit;

    public Lane(PublishSubject<Boolean> night) {
        outside.add(night.subscribe(on -> lit = on));
        outside.add(night.filter(on -> on).subscribe(on -> tics.onNext(1)));
    }

    public void car() {
        tics.onNext(1);
    }

    public int shut() {
        outside.dispose();
        return counter.value() + (lit ? 0 : 0);
    }
}
