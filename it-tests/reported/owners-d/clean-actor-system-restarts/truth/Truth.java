package truth;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

/** Counts, at the end of the run, which of the objects that ought to be gone are still held. */
public final class Truth {
    private static final List<WeakReference<Object>> GONE = new ArrayList<>();

    private Truth() { }

    /** The caller is done with this object: it should be collectable from now on. */
    public static synchronized void ended(Object o) {
        GONE.add(new WeakReference<>(o));
    }

    public static synchronized int stillHeld() {
        int last = -1, same = 0, now = 0;
        for (int i = 0; i < 12 && same < 3; i++) {
            System.gc();
            try { Thread.sleep(25); } catch (InterruptedException e) { Thread.currentThread().interrupt(); }
            now = 0;
            for (WeakReference<Object> r : GONE) if (r.get() != null) now++;
            same = now == last ? same + 1 : 0;
            last = now;
        }
        return now;
    }

    public static void report(String variant, int retained, String what) {
        System.out.println("GROUND_TRUTH variant=" + variant + " retained=" + retained + " what=" + what);
    }
}
