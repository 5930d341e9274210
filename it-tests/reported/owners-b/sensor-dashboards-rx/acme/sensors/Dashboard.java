package acme.sensors;

import io.reactivex.rxjava3.disposables.CompositeDisposable;
import io.reactivex.rxjava3.subjects.CompletableSubject;

public class Dashboard {
    private final CompositeDisposable bag = new CompositeDisposable();
    private final CompletableSubject left = CompletableSubject.create();
    private final double[] curve = new double[2048];
    private int n;
    private volatile long frame;
    private String shift;

    public Dashboard enter(Plant p) {
        p.temperature.takeUntil(left.toObservable()).subscribe(t -> curve[n++ % curve.length] = t);
        bag.add(p.shift.subscribe(s -> shift = s));
        bag.add(p.camera.subscribe(f -> frame = f));
        p.temperature.firstElement().subscribe(t -> curve[0] = -t);
        return this;
    }

    public void leave() {
        left.onComplete();
        bag.dispose();
    }

    public String toString() { return shift + " " + n; }
}
