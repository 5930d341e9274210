package acme.clinic;

import io.reactivex.rxjava3.subjects.BehaviorSubject;
import io.reactivex.rxjava3.subjects.PublishSubject;

public class AppShell {
    public final PublishSubject<String> intents = PublishSubject.create();
    public final BehaviorSubject<Integer> pulse = BehaviorSubject.createDefault(70);
    private int count;

    public AppShell() { intents.subscribe(i -> count++); }

    public int intentsSeen() { return count; }
}
