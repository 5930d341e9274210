package issues.ui;

import ca.odell.glazedlists.EventList;
import java.util.ArrayDeque;
import java.util.Deque;

public class Workbench {
    private final EventList<String> issues;
    private final boolean detach;
    private final Deque<EventListPanel> tabs = new ArrayDeque<>();

    public Workbench(EventList<String> issues, boolean detach) {
        this.issues = issues;
        this.detach = detach;
    }

    public EventListPanel openTab(String word) {
        EventListPanel p = new EventListPanel(issues, s -> s.contains(word), detach);
        tabs.addLast(p);
        return p;
    }

    public int closeOldest() {
        EventListPanel p = tabs.pollFirst();
        int rows = p.rowCount();
        p.dispose();
        return rows;
    }

    public int tabs() {
        return tabs.size();
    }
}
