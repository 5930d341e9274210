package acme.issues;

import ca.odell.glazedlists.*;
import ca.odell.glazedlists.event.*;
import java.util.*;

/** Shows the issues of one component; the source list belongs to the application. */
public class IssueListPanel {
    private final EventList<Issue> swingSource;
    private final FilterList<Issue> mine;
    private final SourceChangeHandler sourceChangeHandler = new SourceChangeHandler();
    private final RowPainter painter;
    private final boolean full;
    private int relayouts;

    public IssueListPanel(EventList<Issue> source, String component, boolean full) {
        this.swingSource = source;
        this.full = full;
        this.mine = new FilterList<>(source, i -> i.component().equals(component));
        this.painter = new RowPainter(mine);
        swingSource.addListEventListener(sourceChangeHandler);
        mine.addListEventListener(painter);
    }

    public int rows() { return mine.size(); }
    public String state() { return rows() + " rows, painted " + painter.painted + ", relayouts " + relayouts; }

    public void dispose() {
        mine.removeListEventListener(painter);
        if (full) swingSource.removeListEventListener(sourceChangeHandler);
        mine.dispose();
    }

    private final class SourceChangeHandler implements ListEventListener<Issue> {
        @Override public void listChanged(ListEvent<Issue> changes) { while (changes.next()) relayouts++; }
    }

    private static final class RowPainter implements ListEventListener<Issue> {
        private final List<Issue> rows;
        int painted;
        RowPainter(List<Issue> rows) { this.rows = rows; }
        @Override public void listChanged(ListEvent<Issue> changes) { while (changes.next()) painted++; }
    }

    public record Issue(int id, String component, String title) { }
}
