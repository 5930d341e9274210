package acme.web;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

public final class Truth {
    private final List<WeakReference<Object>> over = new ArrayList<>();
    public void over(Object o) { over.add(new WeakReference<>(o)); }
    public int alive() throws InterruptedException {
        for (int i = 0; i < 4; i++) { System.gc(); Thread.sleep(40); }
        int n = 0;
        for (WeakReference<Object> r : over) if (r.get() != null) n++;
        return n;
    }
}
