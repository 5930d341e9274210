package acme.chart;

import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

public class Chart {
    private final ObservableList<Axis> axes = FXCollections.observableArrayList();
    private final ObservableList<ChartPlugin> plugins = FXCollections.observableArrayList();
    private int layouts;

    public Chart() {
        axes.addListener((ListChangeListener<Axis>) c -> layouts++);
        plugins.addListener((ListChangeListener<ChartPlugin>) c -> {
            while (c.next()) {
                c.getRemoved().forEach(p -> p.setChart(null));
                c.getAddedSubList().forEach(p -> p.setChart(this));
            }
        });
    }

    public ObservableList<Axis> getAxes() { return axes; }

    public ObservableList<ChartPlugin> getPlugins() { return plugins; }

    public int layouts() { return layouts; }
}
