package acme.fx;

import java.util.ArrayList;
import java.util.List;

/** One window; page after page of charts is put in and taken out. */
public class ReportViewer {
    private final Stage stage = new Stage();
    private List<ChartNode> page = new ArrayList<>();
    private int shown;

    public ReportViewer() {
        stage.showingProperty().addListener((o, was, is) -> { if (is) shown++; });   // for the viewer's own life
    }

    public List<ChartNode> page(String title, int charts) {
        List<ChartNode> old = page;
        page = new ArrayList<>();
        stage.showingProperty().set(false);
        stage.titleProperty().set("(loading)");
        for (int i = 0; i < charts; i++) page.add(new ChartNode(title + i, stage));
        stage.showingProperty().set(true);
        stage.titleProperty().set("Report " + title);
        return old;
    }

    public long ready() { return page.stream().filter(ChartNode::laidOut).count(); }
    public int shown() { return shown; }
}
