package acme.doc;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

public final class Truth {
    private static final List<WeakReference<TextView>> VIEWS = new ArrayList<>();
    public static void gone(TextView v) { VIEWS.add(new WeakReference<>(v)); }
    public static int alive() throws InterruptedException {
        for (int i = 0; i < 5; i++) { System.gc(); Thread.sleep(50); }
        int n = 0;
        for (WeakReference<TextView> r : VIEWS) if (r.get() != null) n++;
        return n;
    }
}
