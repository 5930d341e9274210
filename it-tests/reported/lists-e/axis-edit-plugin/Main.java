import acme.chart.Axis;
import acme.chart.Chart;
import acme.chart.EditAxis;

public class Main {
    public static void main(String[] a) throws Exception {
        Chart chart = new Chart();
        Axis time = new Axis("time");
        Axis value = new Axis("value");
        chart.getAxes().addAll(time, value);
        value.maxProperty().addListener((o, was, now) -> System.out.println("value axis up to " + now));
        EditAxis edit = new EditAxis(a[0].equals("y"));
        chart.getPlugins().add(edit);
        for (int i = 1; i <= 3; i++) {
            Axis extra = new Axis("channel " + i);
            chart.getAxes().add(extra);
            value.maxProperty().set(10 * i);
            if (i < 3) chart.getAxes().remove(extra);
            System.out.println(chart.getAxes().size() + " axes, " + edit.status());
            Thread.sleep(320);
        }
        time.nameProperty().set("time [s]");
        int left = (Integer) Truth.peek(Truth.peek(chart.getAxes(), "listenerHelper"), "changeSize") - 2;
        System.out.println("laid out " + chart.layouts() + " times");
        Truth.print(a[0], left, "surplus-axis-list-listeners-of-one-plugin");
    }
}
