package acme.fx;

/** A chart that is laid out when its window is first shown. It lives for as long as a report page is up. */
public class ChartNode {
    private final String name;
    private double[] points = new double[0];
    private int repaints;

    public ChartNode(String name, Stage stage) {
        this.name = name;
        FxUtil.once(stage.showingProperty(), s -> s, s -> layout());
        FxUtil.once(stage.titleProperty(), t -> t.startsWith("Report"), t -> repaints++);
    }

    private void layout() {
        points = new double[64];
        for (int i = 0; i < points.length; i++) points[i] = Math.sin(i / 5.0) * name.length();
    }

    public boolean laidOut() { return points.length > 0; }
    public int repaints() { return repaints; }
}
