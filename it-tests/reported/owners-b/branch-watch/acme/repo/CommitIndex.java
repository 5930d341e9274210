package acme.repo;

import org.eclipse.jgit.lib.Repository;

public class CommitIndex {
    private int rebuilds;

    public void attach(Repository r) {
        r.getListenerList().addIndexChangedListener(e -> rebuilds++);
        r.getListenerList().addConfigChangedListener(e -> rebuilds = 0);
    }
}
