import java.lang.ref.WeakReference;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/** Counts what is still held at the end, by reflection or with weak references. */
final class Truth {
    private static final List<WeakReference<Object>> WATCHED = new ArrayList<>();

    static <T> T watch(T o) {
        WATCHED.add(new WeakReference<>(o));
        return o;
    }

    static int alive() throws InterruptedException {
        int n = 0;
        for (int round = 0; round < 4; round++) {
            System.gc();
            Thread.sleep(60);
        }
        for (WeakReference<Object> w : WATCHED) {
            if (w.get() != null) n++;
        }
        return n;
    }

    static Object field(Object root, String path) throws Exception {
        Object o = root;
        for (String name : path.split("\\.")) {
            Class<?> c = o instanceof Class ? (Class<?>) o : o.getClass();
            Field f = null;
            for (Class<?> k = c; k != null && f == null; k = k.getSuperclass()) {
                try {
                    f = k.getDeclaredField(name);
                } catch (NoSuchFieldException e) {
                    f = null;
                }
            }
            if (f == null) throw new NoSuchFieldException(c + "." + name);
            f.setAccessible(true);
            o = f.get(o instanceof Class ? null : o);
            if (o instanceof AtomicReference) o = ((AtomicReference<?>) o).get();
            if (o == null) return null;
        }
        return o;
    }

    static int size(Object root, String path) throws Exception {
        Object o = field(root, path);
        if (o == null) return 0;
        if (o instanceof Collection) return ((Collection<?>) o).size();
        if (o instanceof Map) return ((Map<?, ?>) o).size();
        if (o instanceof Object[]) return ((Object[]) o).length;
        if (o instanceof Integer) return (Integer) o;
        return 1;
    }

    static void print(String variant, int retained, String what) {
        System.out.println("GROUND_TRUTH variant=" + variant + " retained=" + retained + " what=" + what);
    }
}
