package acme.tasks;

import io.reactivex.rxjava3.core.Observable;
import io.reactivex.rxjava3.subjects.PublishSubject;

/** System broadcasts turned into intents; one for the process. */
public class BroadcastHub {
    private final PublishSubject<TasksViewModel.TasksIntent> subject = PublishSubject.create();
    private int sent;
    public BroadcastHub() { subject.doOnNext(i -> sent++).subscribe(); }
    public Observable<TasksViewModel.TasksIntent> intents() { return subject.hide(); }
    public void broadcast(String kind, String arg) { subject.onNext(new TasksViewModel.TasksIntent(kind, arg)); }
    public int sent() { return sent; }
}
