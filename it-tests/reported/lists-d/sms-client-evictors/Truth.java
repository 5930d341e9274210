import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

/** Measures what is still in memory: weak references, counted after collections. */
final class Truth {
    private final List<WeakReference<Object>> watched = new ArrayList<>();

    <T> T watch(T o) {
        watched.add(new WeakReference<>(o));
        return o;
    }

    int alive() {
        int last = -1;
        for (int i = 0; i < 12; i++) {
            System.gc();
            pause(40);
            int n = 0;
            for (WeakReference<Object> w : watched) if (w.get() != null) n++;
            if (n == 0 || (n == last && i > 3)) return n;
            last = n;
        }
        return last;
    }

    static void pause(long ms) {
        try { Thread.sleep(ms); } catch (InterruptedException e) { Thread.currentThread().interrupt(); }
    }

    static void report(String variant, int retained, String what) {
        System.out.println("GROUND_TRUTH variant=" + variant + " retained=" + retained + " what=" + what);
    }
}
