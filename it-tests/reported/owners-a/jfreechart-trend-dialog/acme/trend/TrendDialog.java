package acme.trend;

import java.awt.image.BufferedImage;
import org.jfree.chart.*;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.general.*;
import org.jfree.data.xy.XYSeriesCollection;

/** Shows the plant's measurements; the data belongs to the recorder. */
public class TrendDialog implements DatasetChangeListener {
    private final XYSeriesCollection data;
    private final JFreeChart chart;
    private final String title;
    private final boolean detaches;
    private int updates;

    public TrendDialog(String title, XYSeriesCollection data, boolean detaches) {
        this.title = title;
        this.data = data;
        this.detaches = detaches;
        chart = ChartFactory.createXYLineChart(title, "t", "value", null);
        chart.getXYPlot().setDataset(data);
        data.addChangeListener(this);
    }

    @Override public void datasetChanged(DatasetChangeEvent e) { updates++; }

    public int paint() { BufferedImage i = chart.createBufferedImage(120, 80); return i.getRGB(60, 40); }
    public JFreeChart chart() { return chart; }

    public void windowClosed() {
        data.removeChangeListener(this);
        if (detaches) { XYPlot p = chart.getXYPlot(); p.setDataset(null); }
    }

    @Override public String toString() { return title + " updates " + updates; }
}
