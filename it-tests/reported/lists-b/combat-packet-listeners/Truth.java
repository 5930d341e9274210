import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

/** Ground truth: weak references to what should be gone. */
class Truth {
    private final List<WeakReference<Object>> refs = new ArrayList<>();

    void track(Object o) {
        refs.add(new WeakReference<>(o));
    }

    int alive() throws InterruptedException {
        for (int i = 0; i < 5; i++) {
            System.gc();
            Thread.sleep(40);
        }
        int n = 0;
        for (WeakReference<Object> r : refs) {
            if (r.get() != null) n++;
        }
        return n;
    }

    void print(String variant, String what) throws InterruptedException {
        System.out.println("GROUND_TRUTH variant=" + variant + " retained=" + alive() + " what=" + what);
    }
}
