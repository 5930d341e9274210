package acme.flow;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

public final class Truth {
    private final List<WeakReference<ClientObserver>> answered = new ArrayList<>();
    public void answered(ClientObserver c) { answered.add(new WeakReference<>(c)); }
    public int alive() throws InterruptedException {
        for (int i = 0; i < 4; i++) { System.gc(); Thread.sleep(40); }
        int n = 0;
        for (WeakReference<ClientObserver> r : answered) if (r.get() != null) n++;
        return n;
    }
}
