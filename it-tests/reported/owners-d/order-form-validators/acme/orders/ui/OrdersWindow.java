package acme.orders.ui;

import acme.orders.model.Order;

/** The main window; it stays open and its status line follows the order. */
public class OrdersWindow {
    private final Order order;
    private final boolean weak;
    private String status = "";
    private int changes;

    public OrdersWindow(Order order, boolean weak) {
        this.order = order;
        this.weak = weak;
        order.customerProperty().addListener((o, old, now) -> status = "customer: " + now);
        order.quantityProperty().addListener(o -> changes++);
    }

    /** Shows the form, lets the user type, and returns when the form was dismissed. */
    public OrderForm showForm(String customer, int quantity) {
        OrderForm form = new OrderForm(order, weak);
        form.type(customer, quantity);
        System.out.println(form.title() + (form.ok() ? " ok" : " not ok"));
        return form;
    }

    public String status() { return status + " (" + changes + ")"; }
}
