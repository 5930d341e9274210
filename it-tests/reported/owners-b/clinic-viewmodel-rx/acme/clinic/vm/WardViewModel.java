package acme.clinic.vm;

import acme.clinic.AppShell;

public class WardViewModel extends ViewModel {
    private int max;

    public WardViewModel(AppShell shell) {
        shell.pulse.subscribe(p -> max = Math.max(max, p));
        shell.intents.filter(i -> i.contains("admit")).subscribe(i -> System.out.println("ward: " + i));
    }

    public int max() { return max; }
}
