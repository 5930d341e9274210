package acme.clinic.vm;

import acme.clinic.AppShell;
import io.reactivex.rxjava3.core.Observable;
import io.reactivex.rxjava3.disposables.CompositeDisposable;

public class PatientViewModel extends ViewModel {
    private final CompositeDisposable disposables = new CompositeDisposable();
    private final String name;
    private final boolean keepsHandle;
    private final long[] chart = new long[1024];
    private int n, pulse;

    public PatientViewModel(String name, AppShell shell, boolean keepsHandle) {
        this.name = name;
        this.keepsHandle = keepsHandle;
        disposables.add(shell.pulse.subscribe(p -> pulse = p));
        processIntents(shell.intents);
    }

    private void processIntents(Observable<String> intents) {
        if (keepsHandle) disposables.add(intents.filter(i -> i.startsWith(name)).subscribe(this::reduce));
        else intents.filter(i -> i.startsWith(name)).subscribe(this::reduce);
    }

    private void reduce(String intent) { chart[n++ % chart.length] = intent.length(); }

    @Override protected void onCleared() {
        super.onCleared();
        disposables.dispose();
    }

    @Override public String toString() { return name + " pulse " + pulse + ", " + n + " intents"; }
}
