package acme.issues;

import ca.odell.glazedlists.*;
import java.util.*;

public class Browser {
    private final EventList<IssueListPanel.Issue> issues = new BasicEventList<>();
    private final SortedList<IssueListPanel.Issue> byId = new SortedList<>(issues, Comparator.comparing(IssueListPanel.Issue::id).reversed());
    private final Map<String, IssueListPanel> panels = new LinkedHashMap<>();
    private final boolean full;
    private int changes;

    public Browser(boolean full) {
        this.full = full;
        issues.addListEventListener(e -> changes++);
        byId.addListEventListener(e -> changes++);
    }

    public IssueListPanel show(String component) {
        issues.getReadWriteLock().writeLock().lock();
        try { return panels.computeIfAbsent(component, c -> new IssueListPanel(issues, c, full)); }
        finally { issues.getReadWriteLock().writeLock().unlock(); }
    }

    public void hide(String component) {
        issues.getReadWriteLock().writeLock().lock();
        try { panels.remove(component).dispose(); }
        finally { issues.getReadWriteLock().writeLock().unlock(); }
    }

    public void report(int id, String component, String title) {
        issues.getReadWriteLock().writeLock().lock();
        try { issues.add(new IssueListPanel.Issue(id, component, title)); }
        finally { issues.getReadWriteLock().writeLock().unlock(); }
    }

    public Map<String, IssueListPanel> panels() { return panels; }
    public String newest() { return byId.get(0).title() + " (" + changes + " changes)"; }
}
