import acme.obs.*;
import java.util.*;
import truth.Truth;

public class Main {
    public static void main(String[] a) throws Exception {
        List<String> queues = new ArrayList<>();
        for (int i = 0; i < 120; i++) queues.add("q" + i);
        Observability o = new Observability(queues);
        long before = o.registry().getMeters().size();
        for (int i = 0; i < 25; i++) { pool(o, i); for (int k = 0; k < 20; k++) o.offer("q" + (i * 7 + k) % 120); Thread.sleep(35); }
        System.gc();
        System.out.println("meters " + o.registry().getMeters().stream().filter(m -> m.getId().getName().startsWith("queue")).count() + ", pools left " + o.registry().getMeters().stream().filter(m -> m.getId().getName().startsWith("pool")).count());
        Truth.report("y", Truth.alive(), "closed pools");
        o.close();
    }

    static void pool(Observability o, int i) {
        try (Pool p = Truth.watch(new Pool("pool" + i, o.registry()))) { for (int k = 0; k < 10; k++) p.use(); }
    }
}
