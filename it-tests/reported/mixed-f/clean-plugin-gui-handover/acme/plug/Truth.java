package acme.plug;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

public final class Truth {
    private final List<WeakReference<Plugin>> disabled = new ArrayList<>();
    public void disabled(Plugin p) { disabled.add(new WeakReference<>(p)); }
    public int alive() throws InterruptedException {
        for (int i = 0; i < 4; i++) { System.gc(); Thread.sleep(40); }
        int n = 0;
        for (WeakReference<Plugin> r : disabled) if (r.get() != null) n++;
        return n;
    }
}
