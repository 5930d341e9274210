import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

/** Counts what the garbage collector cannot take. */
final class Truth {
    private static final List<WeakReference<Object>> REFS = new ArrayList<>();

    static <T> T watch(T t) {
        REFS.add(new WeakReference<>(t));
        return t;
    }

    static int live() throws InterruptedException {
        int n = -1;
        for (int i = 0; i < 6; i++) {
            System.gc();
            Thread.sleep(60);
            n = (int) REFS.stream().filter(r -> r.get() != null).count();
        }
        return n;
    }
}
