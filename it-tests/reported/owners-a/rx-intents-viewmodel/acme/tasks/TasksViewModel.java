package acme.tasks;

import io.reactivex.rxjava3.core.Observable;
import io.reactivex.rxjava3.disposables.CompositeDisposable;
import io.reactivex.rxjava3.subjects.*;
import java.util.*;

/** Model of a task list screen (intents in, states out). */
public class TasksViewModel {
    private final PublishSubject<TasksIntent> intentsSubject = PublishSubject.create();
    private final BehaviorSubject<String> states = BehaviorSubject.createDefault("empty");
    private final CompositeDisposable disposables = new CompositeDisposable();
    private final List<String> tasks = new ArrayList<>();
    private final boolean managed;

    public TasksViewModel(TaskRepository repository, boolean managed) {
        this.managed = managed;
        disposables.add(intentsSubject.subscribe(this::reduce));
        disposables.add(repository.changes().map(t -> "repo:" + t).subscribe(tasks::add));
    }

    public void processIntents(Observable<TasksIntent> intents) {
        if (managed) disposables.add(intents.filter(this::known).subscribe(intentsSubject::onNext));
        else intents.filter(this::known).subscribe(intentsSubject);
    }

    private boolean known(TasksIntent i) { return tasks.isEmpty() || !tasks.contains(i.arg); }

    private void reduce(TasksIntent i) {
        switch (i.kind) {
            case "add" -> tasks.add(i.arg);
            case "clear" -> tasks.clear();
            default -> { }
        }
        states.onNext(tasks.size() + " tasks");
    }

    public Observable<String> states() { return states; }

    public void onCleared() { disposables.dispose(); }

    public record TasksIntent(String kind, String arg) { }
}
