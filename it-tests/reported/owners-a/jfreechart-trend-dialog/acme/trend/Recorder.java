package acme.trend;

import org.jfree.data.xy.*;

public class Recorder {
    private final XYSeriesCollection data = new XYSeriesCollection();
    private final XYSeries temp = new XYSeries("temp"), pressure = new XYSeries("pressure");
    private int changes;
    private int t;

    public Recorder() {
        temp.setMaximumItemCount(50);
        pressure.setMaximumItemCount(50);
        data.addSeries(temp);
        data.addSeries(pressure);
        data.addChangeListener(e -> changes++);
        pressure.addChangeListener(e -> changes++);
    }

    public void sample() { t++; temp.add(t, Math.sin(t / 5.0)); pressure.add(t, Math.cos(t / 7.0)); }
    public XYSeriesCollection data() { return data; }
    public int changes() { return changes; }
}
