package acme.tables;

import java.util.ArrayList;
import java.util.List;
import javax.swing.event.ListSelectionEvent;
import javax.swing.event.ListSelectionListener;

/** Bridges a ListSelection to Swing's selection events. */
public class DefaultEventSelectionModel<E> {
    private final ListSelection<E> listSelection;
    private final List<ListSelectionListener> swingListeners = new ArrayList<>();
    private final ListSelection.Listener swingSelectionListener;
    private final boolean tidy;
    private boolean enabled = true;

    public DefaultEventSelectionModel(ListSelection<E> listSelection, boolean tidy) {
        this.listSelection = listSelection;
        this.tidy = tidy;
        this.swingSelectionListener = new SwingSelectionListener();
        this.listSelection.addSelectionListener(swingSelectionListener);
    }

    public void addListSelectionListener(ListSelectionListener l) {
        swingListeners.add(l);
    }

    public void removeListSelectionListener(ListSelectionListener l) {
        swingListeners.remove(l);
    }

    public void dispose() {
        enabled = false;
        swingListeners.clear();
        if (tidy) {
            listSelection.removeSelectionListener(swingSelectionListener);
        }
    }

    private class SwingSelectionListener implements ListSelection.Listener {
        @Override
        public void selectionChanged(int changeStart, int changeEnd) {
            if (!enabled) return;
            ListSelectionEvent e = new ListSelectionEvent(DefaultEventSelectionModel.this, changeStart, changeEnd, false);
            for (ListSelectionListener l : swingListeners) l.valueChanged(e);
        }
    }
}
