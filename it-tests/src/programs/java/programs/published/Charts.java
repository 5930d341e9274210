package programs.published;

import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Dashboards come and go; the series they show stays. */
public class Charts {
  public static void main(String[] args) {
    XYSeries load = new XYSeries("load");
    for (int i = 0; i < 60; i++) {
      XYSeriesCollection dashboard = new XYSeriesCollection();
      dashboard.addSeries(load);
      load.add(i, i);
      dashboard.removeSeries(0);
    }
  }
}
