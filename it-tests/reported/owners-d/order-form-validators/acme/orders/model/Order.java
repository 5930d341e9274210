package acme.orders.model;

import javafx.beans.property.*;

public class Order {
    private final StringProperty customer = new SimpleStringProperty(this, "customer", "");
    private final IntegerProperty quantity = new SimpleIntegerProperty(this, "quantity", 1);
    private final DoubleProperty discount = new SimpleDoubleProperty(this, "discount", 0);

    public StringProperty customerProperty() { return customer; }
    public IntegerProperty quantityProperty() { return quantity; }
    public DoubleProperty discountProperty() { return discount; }
}
