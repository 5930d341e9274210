package acme.sensors;

import io.reactivex.rxjava3.core.Observable;
import io.reactivex.rxjava3.subjects.BehaviorSubject;
import io.reactivex.rxjava3.subjects.PublishSubject;
import java.util.concurrent.TimeUnit;

public class Plant {
    public final PublishSubject<Double> temperature = PublishSubject.create();
    public final BehaviorSubject<String> shift = BehaviorSubject.createDefault("early");
    /** Runs only while someone looks. */
    public final Observable<Long> camera = Observable.interval(10, TimeUnit.MILLISECONDS).share();
}
