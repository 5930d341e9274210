package acme.chart;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

public class Axis {
    private final StringProperty name = new SimpleStringProperty();
    private final DoubleProperty max = new SimpleDoubleProperty(1);

    public Axis(String name) { this.name.set(name); }

    public StringProperty nameProperty() { return name; }

    public DoubleProperty maxProperty() { return max; }
}
