import acme.clinic.*;
import acme.clinic.vm.*;

public class Main {
    public static void main(String[] a) throws Exception {
        AppShell shell = new AppShell();
        Alarm alarm = new Alarm(shell);
        WardViewModel ward = new WardViewModel(shell);
        ViewModelStore store = new ViewModelStore();
        String[] names = {"adams", "brown", "clark", "davis", "evans", "frank"};
        for (String s : names) {
            store.put(s, new PatientViewModel(s, shell, a[0].equals("y")));
            shell.intents.onNext(s + ":admit");
            Thread.sleep(80);
        }
        for (int i = 0; i < 4; i++) {
            shell.pulse.onNext(110 + i * 10);
            Truth.gone(store.clear(names[i]));
            Thread.sleep(100);
        }
        for (int i = 0; i < 10; i++) { shell.intents.onNext(names[4 + i % 2] + ":note"); shell.pulse.onNext(60 + i); Thread.sleep(60); }
        System.out.println(store.get("evans") + " / " + store.get("frank"));
        System.out.println("alarm rang " + alarm.rings() + ", ward max " + ward.max() + ", intents " + shell.intentsSeen());
        Truth.say(a[0], Truth.stillReachable(), "cleared-view-models-on-subject");
        System.exit(0);
    }
}
