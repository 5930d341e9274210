package acme.invoice;

import javax.swing.event.ListDataEvent;
import javax.swing.event.ListDataListener;

public class RecentMenu implements ListDataListener {
    private int rebuilds;

    public RecentMenu(Office o) { o.recent().addListDataListener(this); }

    @Override public void intervalAdded(ListDataEvent e) { rebuilds++; }
    @Override public void intervalRemoved(ListDataEvent e) { rebuilds++; }
    @Override public void contentsChanged(ListDataEvent e) { rebuilds++; }

    public int rebuilds() { return rebuilds; }
}
