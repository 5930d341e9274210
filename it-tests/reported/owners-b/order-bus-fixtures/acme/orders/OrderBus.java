package acme.orders;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

public final class OrderBus {
    private static final OrderBus SHARED = new OrderBus();
    private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();

    public static OrderBus shared() { return SHARED; }
    public void addOrderListener(Consumer<String> l) { listeners.add(l); }
    public void removeOrderListener(Consumer<String> l) { listeners.remove(l); }
    public void place(String order) { for (Consumer<String> l : listeners) l.accept(order); }
    public int size() { return listeners.size(); }
}
