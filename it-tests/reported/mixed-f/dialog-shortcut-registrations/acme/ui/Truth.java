package acme.ui;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

public final class Truth {
    private final List<WeakReference<Component>> closed = new ArrayList<>();
    public void closed(Component c) { closed.add(new WeakReference<>(c)); }
    public long alive() throws InterruptedException {
        for (int i = 0; i < 4; i++) { System.gc(); Thread.sleep(40); }
        return closed.stream().filter(r -> r.get() != null).count();
    }
}
