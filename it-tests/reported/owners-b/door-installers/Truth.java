import java.lang.ref.WeakReference;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;

/** Ground truth: weak references to what should be gone, and a look into private fields. */
final class Truth {
    private static final List<WeakReference<Object>> GONE = new ArrayList<>();

    static synchronized void gone(Object o) { GONE.add(new WeakReference<>(o)); }

    static int stillReachable() throws InterruptedException {
        int n = 0;
        for (int i = 0; i < 6; i++) {
            System.gc();
            Thread.sleep(60);
            n = 0;
            synchronized (Truth.class) {
                for (WeakReference<Object> w : GONE) if (w.get() != null) n++;
            }
            if (n == 0) break;
        }
        return n;
    }

    static Object peek(Object o, String... path) throws Exception {
        for (String name : path) {
            Class<?> c = o.getClass();
            Field f = null;
            while (f == null && c != null) {
                try { f = c.getDeclaredField(name); } catch (NoSuchFieldException e) { c = c.getSuperclass(); }
            }
            f.setAccessible(true);
            o = f.get(o);
            if (o == null) return null;
        }
        return o;
    }

    static void say(String variant, int retained, String what) {
        System.out.println("GROUND_TRUTH variant=" + variant + " retained=" + retained + " what=" + what);
    }
}
