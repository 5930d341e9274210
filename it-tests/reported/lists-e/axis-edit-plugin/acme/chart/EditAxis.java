package acme.chart;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.collections.ListChangeListener;

/** Lets the user change an axis in a pop-over. */
public class EditAxis extends ChartPlugin {
    private final List<MyPopOver> popUpList = new ArrayList<>();
    private final boolean single;
    private final ListChangeListener<Axis> axisChangeListener = this::axesChangedHandler;
    private int rebuilt;

    public EditAxis(boolean single) {
        this.single = single;
        chartProperty().addListener((change, oldChart, newChart) -> {
            removeMouseEventHandlers(oldChart);
            addMouseEventHandlers(newChart);
        });
    }

    protected void axesChangedHandler(ListChangeListener.Change<? extends Axis> ch) {
        removeMouseEventHandlers(null);
        addMouseEventHandlers(getChart());
        rebuilt++;
    }

    protected void addMouseEventHandlers(Chart newChart) {
        if (newChart == null) return;
        newChart.getAxes().forEach(axis -> popUpList.add(new MyPopOver(axis)));
        if (single) {
            newChart.getAxes().removeListener(axisChangeListener);
            newChart.getAxes().addListener(axisChangeListener);
        } else {
            newChart.getAxes().addListener(this::axesChangedHandler);
        }
    }

    protected void removeMouseEventHandlers(Chart oldChart) {
        popUpList.forEach(MyPopOver::deregister);
        popUpList.clear();
        if (single && oldChart != null) oldChart.getAxes().removeListener(axisChangeListener);
    }

    public String status() { return popUpList.size() + " pop-overs, rebuilt " + rebuilt + " times"; }

    private static class MyPopOver {
        private final Axis axis;
        private final ChangeListener<String> title = (o, was, now) -> this.text = now;
        private String text;

        MyPopOver(Axis axis) {
            this.axis = axis;
            axis.nameProperty().addListener(title);
        }

        void deregister() { axis.nameProperty().removeListener(title); }
    }
}
