package acme.container;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

public final class Truth {
    private final List<WeakReference<Object>> stopped = new ArrayList<>();
    public void stopped(Object o) { stopped.add(new WeakReference<>(o)); }
    public int alive() throws InterruptedException {
        for (int i = 0; i < 5; i++) { System.gc(); Thread.sleep(50); }
        int n = 0;
        for (WeakReference<Object> r : stopped) if (r.get() != null) n++;
        return n;
    }
}
