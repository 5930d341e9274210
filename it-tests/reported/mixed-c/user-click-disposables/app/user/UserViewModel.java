package app.user;

import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Observable;
import io.reactivex.rxjava3.subjects.BehaviorSubject;

public class UserViewModel {
    private final BehaviorSubject<String> name = BehaviorSubject.createDefault("anonymous");

    public Observable<String> userName() {
        return name.map(n -> "Hello, " + n);
    }

    public Completable updateUserName(String n) {
        return Completable.fromAction(() -> name.onNext(n));
    }

    public boolean watched() {
        return name.hasObservers();
    }
}
