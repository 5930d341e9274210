package demo;

import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/**
 * A dashboard: one series of measurements that lives as long as the application, shown by charts
 * that come and go. The application is right; JFreeChart 1.0.15 is not (its bug 1099, mended in
 * 1.0.17).
 */
public class Dashboard {

  private static final XYSeries temperature = new XYSeries("temperature");

  public static void main(String[] arguments) {
    for (int visit = 0; visit < 500; visit++) {
      temperature.addOrUpdate(visit, Math.sin(visit / 10.0));
      showChart();
    }
    System.out.println("500 visits, 500 charts, all closed. Bye.");
  }

  private static void showChart() {
    XYSeriesCollection chart = new XYSeriesCollection();
    chart.addSeries(temperature);
    chart.removeSeries(0);
  }
}
