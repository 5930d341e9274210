package acme.orders.ui;

import acme.orders.model.Order;
import acme.orders.validation.Validator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The form behind the "Show form" button: made anew each time, never closed by name. */
public class OrderForm {
    private final Order order;
    private final Validator validator;
    private final StringProperty errors = new SimpleStringProperty("");
    private final StringBinding title;

    public OrderForm(Order order, boolean weak) {
        this.order = order;
        validator = new Validator(weak);
        title = Bindings.createStringBinding(() -> "Order of " + order.customerProperty().get(), order.customerProperty());
        validator.createCheck()
                .dependsOn("customer", order.customerProperty())
                .withMethod(c -> { if (c.<String>get("customer").isBlank()) { c.error("customer missing"); showErrors(); } })
                .immediate();
        validator.createCheck()
                .dependsOn("quantity", order.quantityProperty())
                .dependsOn("discount", order.discountProperty())
                .withMethod(c -> {
                    if (c.<Integer>get("quantity") < 10 && c.<Double>get("discount") > 0.1) {
                        c.error("discount too high");
                        showErrors();
                    }
                })
                .immediate();
    }

    private void showErrors() { errors.set("errors " + errors.get().length()); }

    public void type(String customer, int quantity) {
        order.customerProperty().set(customer);
        order.quantityProperty().set(quantity);
    }

    public boolean ok() { return validator.validate(); }
    public String title() { return title.get(); }
}
