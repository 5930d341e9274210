package acme.chart;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

public abstract class ChartPlugin {
    private final ObjectProperty<Chart> chart = new SimpleObjectProperty<>();

    public ObjectProperty<Chart> chartProperty() { return chart; }

    public Chart getChart() { return chart.get(); }

    void setChart(Chart c) { chart.set(c); }
}
