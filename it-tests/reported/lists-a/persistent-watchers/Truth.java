import java.lang.ref.WeakReference;
import java.util.LinkedHashMap;
import java.util.Map;

class Truth {
    private final Map<String, WeakReference<?>> closed = new LinkedHashMap<>();

    void closed(String what, Object o) {
        closed.put(what, new WeakReference<>(o));
    }

    long retained() throws InterruptedException {
        long n = Long.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            System.gc();
            Thread.sleep(70);
            n = Math.min(n, closed.values().stream().filter(r -> r.get() != null).count());
        }
        return n;
    }
}
