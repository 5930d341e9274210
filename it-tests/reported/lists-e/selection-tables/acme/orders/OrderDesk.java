package acme.orders;

import acme.tables.ListSelection;
import java.util.ArrayList;
import java.util.List;

public class OrderDesk {
    private final List<String> orders = new ArrayList<>();
    public final ListSelection<String> selection = new ListSelection<>(orders);
    private int clicks;
    private String status = "";

    public OrderDesk() {
        for (int i = 0; i < 40; i++) orders.add("order " + (1000 + i));
        selection.addSelectionListener((a, b) -> clicks++);
        selection.addSelectionListener((a, b) -> status = "selected " + selection.getSelected());
    }

    public int clicks() { return clicks; }

    public String status() { return status; }
}
