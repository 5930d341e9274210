import acme.graph.expr.VisiblePredicate;
import acme.graph.view.GraphFrame;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

public class Main {
    public static void main(String[] a) {
        boolean fixed = a.length > 0 && a[0].equals("y");
        Truth truth = new Truth();
        List<Map<String, Object>> items = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            items.add(Map.of("id", i, "group", i % 3 == 0 ? "edges" : "nodes", "_visible", i % 5 != 0));
        }
        // the overview counts changes of visibility as long as the desktop is there
        int[] changes = {0};
        VisiblePredicate.TRUE.addExpressionListener(e -> changes[0]++);
        GraphFrame pinned = new GraphFrame("overview", "nodes", fixed);
        for (int i = 0; i < 17; i++) {
            GraphFrame f = truth.watch(new GraphFrame("graph " + i, "nodes", fixed));
            int n = f.draw(items);
            f.showGroup("edges");
            int e = f.draw(items);
            if (i % 5 == 0) {
                System.out.println(f + ": " + n + " nodes, " + e + " edges");
            }
            f.internalFrameClosed();
            f = null;
            Truth.pause(55);
        }
        System.out.println("still open: " + pinned + " " + pinned.draw(items));
        Truth.report(fixed ? "y" : "x", truth.alive(), "closed GraphFrames reachable from VisiblePredicate.TRUE");
        System.out.println(pinned.repaints());
    }
}
