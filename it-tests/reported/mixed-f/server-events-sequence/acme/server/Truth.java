package acme.server;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

public final class Truth {
    private final List<WeakReference<?>> l = new ArrayList<>();
    public <T> void gone(T t) { l.add(new WeakReference<>(t)); }
    public long count() throws InterruptedException {
        for (int i = 0; i < 4; i++) { System.gc(); Thread.sleep(40); }
        return l.stream().filter(r -> r.get() != null).count();
    }
}
