package acme.raft;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

/** Weak look at things that should be gone. */
public final class Truth {
    private final List<WeakReference<Object>> gone = new ArrayList<>();
    public void ended(Object o) { gone.add(new WeakReference<>(o)); }
    public int alive() throws InterruptedException {
        for (int i = 0; i < 4; i++) { System.gc(); Thread.sleep(40); }
        int n = 0;
        for (WeakReference<Object> r : gone) if (r.get() != null) n++;
        return n;
    }
}
