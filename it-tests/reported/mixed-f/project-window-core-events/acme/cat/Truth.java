package acme.cat;

import java.lang.ref.WeakReference;
import java.util.*;

public final class Truth {
    private final Set<WeakReference<Object>> refs = new HashSet<>();
    public void over(Object o) { refs.add(new WeakReference<>(o)); }
    public int kept() throws InterruptedException {
        for (int i = 0; i < 4; i++) { System.gc(); Thread.sleep(40); }
        refs.removeIf(r -> r.get() == null);
        return refs.size();
    }
}
