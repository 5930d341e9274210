package acme.issues;

import ca.odell.glazedlists.BasicEventList;
import ca.odell.glazedlists.EventList;
import ca.odell.glazedlists.event.ListEvent;
import ca.odell.glazedlists.event.ListEventListener;

/** All issues of the project; lives as long as the application. */
public class IssueModel implements ListEventListener<Issue> {
    private final EventList<Issue> issues = new BasicEventList<>();
    private int changes;

    public IssueModel() {
        issues.addListEventListener(this);
    }

    public EventList<Issue> getIssues() {
        return issues;
    }

    public void report(String summary, int priority) {
        issues.getReadWriteLock().writeLock().lock();
        try {
            issues.add(new Issue(issues.size() + 1, summary, priority));
        } finally {
            issues.getReadWriteLock().writeLock().unlock();
        }
    }

    @Override
    public void listChanged(ListEvent<Issue> listChanges) {
        while (listChanges.next()) {
            changes++;
        }
    }

    public int changes() {
        return changes;
    }
}
