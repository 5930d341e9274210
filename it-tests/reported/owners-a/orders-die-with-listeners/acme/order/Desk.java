package acme.order;

import java.util.*;
import java.util.concurrent.*;

public class Desk {
    private final Map<String, Integer> states = new ConcurrentSkipListMap<>();
    private final ExecutorService clerks = Executors.newFixedThreadPool(3, r -> { Thread t = new Thread(r, "clerk"); t.setDaemon(true); return t; });

    public Future<Integer> handle(int no, java.util.function.Consumer<Object> probe) {
        return clerks.submit(() -> {
            Order o = new Order();
            probe.accept(o);
            o.addPropertyChangeListener(e -> { if (e.getPropertyName().equals("state")) states.merge((String) e.getNewValue(), 1, Integer::sum); });
            for (int i = 0; i <= no % 4; i++) o.addLine("sku" + i, 100 * (i + 1));
            o.advance("paid");
            Thread.sleep(8);
            o.advance(no % 9 == 0 ? "cancelled" : "shipped");
            return o.total();
        });
    }

    public Map<String, Integer> states() { return states; }
}
