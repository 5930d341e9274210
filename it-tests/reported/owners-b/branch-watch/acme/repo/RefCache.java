package acme.repo;

import org.eclipse.jgit.events.RefsChangedListener;
import org.eclipse.jgit.events.RefsChangedEvent;
import org.eclipse.jgit.lib.Repository;

public class RefCache implements RefsChangedListener {
    private long generation;

    public RefCache(Repository r) { r.getListenerList().addRefsChangedListener(this); }

    @Override public void onRefsChanged(RefsChangedEvent e) { generation++; }

    public long generation() { return generation; }
}
