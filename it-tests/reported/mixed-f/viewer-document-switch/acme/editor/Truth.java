package acme.editor;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

public final class Truth {
    private static final List<WeakReference<Object>> CLOSED = new ArrayList<>();
    public static void closed(Object o) { CLOSED.add(new WeakReference<>(o)); }
    public static int alive() throws InterruptedException {
        for (int i = 0; i < 4; i++) { System.gc(); Thread.sleep(40); }
        int n = 0;
        for (WeakReference<Object> r : CLOSED) if (r.get() != null) n++;
        return n;
    }
}
