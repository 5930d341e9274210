package acme.orders;

import java.util.ArrayDeque;

public class Backlog {
    private final ArrayDeque<String> orders = new ArrayDeque<>();

    public Backlog(OrderBus bus) { bus.addOrderListener(this::enqueue); }

    private void enqueue(String o) { orders.add(o); if (orders.size() > 10) orders.poll(); }

    public int size() { return orders.size(); }
}
