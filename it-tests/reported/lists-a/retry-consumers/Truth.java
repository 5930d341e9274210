import java.lang.ref.PhantomReference;
import java.lang.ref.ReferenceQueue;
import java.util.HashSet;
import java.util.Set;

/** Everything that was handed in and has not come back through the queue is retained. */
final class Truth {
    private final ReferenceQueue<Object> queue = new ReferenceQueue<>();
    private final Set<PhantomReference<Object>> out = new HashSet<>();

    void expectGone(Object o) {
        out.add(new PhantomReference<>(o, queue));
    }

    int retained() throws InterruptedException {
        for (int i = 0; i < 5; i++) {
            System.gc();
            for (var r = queue.remove(80); r != null; r = queue.poll()) {
                out.remove(r);
            }
        }
        return out.size();
    }
}
