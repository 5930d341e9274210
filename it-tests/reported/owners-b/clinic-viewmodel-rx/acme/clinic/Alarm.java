package acme.clinic;

import io.reactivex.rxjava3.disposables.Disposable;

public class Alarm {
    private final Disposable d;
    private int rings;

    public Alarm(AppShell shell) { d = shell.pulse.filter(p -> p > 120).subscribe(p -> rings++); }

    public int rings() { return rings; }
}
