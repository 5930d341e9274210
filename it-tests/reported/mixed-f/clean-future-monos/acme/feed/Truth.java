package acme.feed;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

public final class Truth {
    private static final List<WeakReference<Object>> FUTURES = new ArrayList<>();
    static synchronized void watch(Object f) { FUTURES.add(new WeakReference<>(f)); }
    public static synchronized int alive() throws InterruptedException {
        for (int i = 0; i < 4; i++) { System.gc(); Thread.sleep(40); }
        int n = 0;
        for (WeakReference<Object> r : FUTURES) if (r.get() != null) n++;
        return n;
    }
}
