package acme.tables;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A selection over a list of rows that several views may share. */
public class ListSelection<E> {
    public interface Listener {
        void selectionChanged(int changeStart, int changeEnd);
    }

    private final List<E> source;
    private final BitSet selected = new BitSet();
    private final List<Listener> selectionListeners = new ArrayList<>();

    public ListSelection(List<E> source) {
        this.source = source;
    }

    public void addSelectionListener(Listener selectionListener) {
        selectionListeners.add(selectionListener);
    }

    public void removeSelectionListener(Listener selectionListener) {
        selectionListeners.remove(selectionListener);
    }

    public void setSelection(int index) {
        selected.clear();
        selected.set(index);
        fireSelectionChanged(index, index);
    }

    public E getSelected() {
        int i = selected.nextSetBit(0);
        return i < 0 ? null : source.get(i);
    }

    private void fireSelectionChanged(int start, int end) {
        for (Listener l : selectionListeners) l.selectionChanged(start, end);
    }
}
