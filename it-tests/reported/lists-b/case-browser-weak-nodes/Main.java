import org.forensica.casemodule.Case;
import org.forensica.datamodel.*;
import org.forensica.events.*;

import java.util.Set;

public class Main {
    public static void main(String[] a) throws Exception {
        Truth truth = new Truth();
        StringBuilder title = new StringBuilder();
        EventSubscriber titleBar = e -> title.replace(0, title.length(), String.valueOf(e.newValue()));
        Case.addEventTypeSubscriber(Set.of("CURRENT_CASE"), titleBar);
        Case c = Case.openAsCurrentCase("laptop-2017-08");
        ResultTable table = new ResultTable(a[0].equals("x") ? BlackboardArtifactNode::new : BlackboardArtifactNodeFixed::new);
        for (int sel = 0; sel < 9; sel++) {
            fill(table, sel, truth);
            c.notifyBlackBoardArtifactTagAdded(sel * 100L + 2, "Bookmark");
            System.out.println("selected " + sel + ": tags of row 2 " + table.getRows().get(2).getTags());
            Thread.sleep(60);
            if (sel == 4) System.gc();
        }
        for (BlackboardArtifactNode n : table.select(5000, 4)) System.out.println("shown " + n.getArtifactId());
        truth.alive();
        c.notifyBlackBoardArtifactTagAdded(5001, "Follow up");
        System.out.println(title + " " + table.getRows().get(1).getTags());
        truth.print(a[0], "nodes of earlier selections, held by subscriptions meant to be weak");
    }

    private static void fill(ResultTable table, int sel, Truth truth) {
        for (BlackboardArtifactNode n : table.select(sel * 100L, 5)) truth.track(n);
    }
}
