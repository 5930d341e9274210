package acme.repo;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.events.ListenerHandle;
import org.eclipse.jgit.events.RefsChangedEvent;
import org.eclipse.jgit.lib.Repository;

public class BranchPanel {
    private final Repository repo;
    private final boolean holdsHandle;
    private final List<String> lines = new ArrayList<>();
    private ListenerHandle handle;

    public BranchPanel(Repository repo, boolean holdsHandle) { this.repo = repo; this.holdsHandle = holdsHandle; }

    public void shown() {
        ListenerHandle h = repo.getListenerList().addRefsChangedListener(this::refresh);
        if (holdsHandle) handle = h;
    }

    private void refresh(RefsChangedEvent e) {
        lines.add("refs changed in " + e.getRepository().getIdentifier());
    }

    public void hidden() {
        lines.clear();
        if (handle != null) handle.remove();
    }

    public int lines() { return lines.size(); }
}
