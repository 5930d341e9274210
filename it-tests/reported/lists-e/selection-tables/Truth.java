import java.lang.ref.WeakReference;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;

/** What is really still there at the end, counted by weak references or read by reflection. */
final class Truth {
    private static final List<WeakReference<Object>> WATCHED = new ArrayList<>();

    private Truth() { }

    static <T> T watch(T o) {
        WATCHED.add(new WeakReference<>(o));
        return o;
    }

    static int alive() throws InterruptedException {
        int n = 0;
        for (int round = 0; round < 5; round++) {
            System.gc();
            Thread.sleep(30);
            n = 0;
            for (WeakReference<Object> w : WATCHED) if (w.get() != null) n++;
            if (n == 0) break;
        }
        return n;
    }

    static Object peek(Object owner, String field) throws Exception {
        Class<?> c = owner instanceof Class ? (Class<?>) owner : owner.getClass();
        for (; c != null; c = c.getSuperclass()) {
            for (Field f : c.getDeclaredFields()) {
                if (f.getName().equals(field)) {
                    f.setAccessible(true);
                    return f.get(owner instanceof Class ? null : owner);
                }
            }
        }
        throw new NoSuchFieldException(field);
    }

    static void print(String variant, int retained, String what) {
        System.out.println("GROUND_TRUTH variant=" + variant + " retained=" + retained + " what=" + what);
    }
}
