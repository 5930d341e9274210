package acme.tasks;

import io.reactivex.rxjava3.core.Observable;
import io.reactivex.rxjava3.subjects.PublishSubject;

public class TaskRepository {
    private final PublishSubject<String> changes = PublishSubject.create();
    private int saved;
    public TaskRepository() { changes.subscribe(c -> saved++); }
    public Observable<String> changes() { return changes; }
    public void save(String task) { changes.onNext(task); }
    public int saved() { return saved; }
}
