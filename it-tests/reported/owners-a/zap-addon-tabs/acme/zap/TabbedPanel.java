package acme.zap;

import java.util.*;
import javax.swing.event.*;

/** Work area of the main window; headless stand-in for the tabbed pane. */
public class TabbedPanel {
    private final EventListenerList listeners = new EventListenerList();
    private final List<Tab> tabs = new ArrayList<>();
    private int selected;

    public interface Tab { String title(); }

    public void addChangeListener(ChangeListener l) { listeners.add(ChangeListener.class, l); }
    public void removeChangeListener(ChangeListener l) { listeners.remove(ChangeListener.class, l); }
    public void addTab(Tab t) { tabs.add(t); select(tabs.size() - 1); }
    public void removeTab(Tab t) { tabs.remove(t); select(0); }
    public void select(int i) {
        selected = Math.max(0, Math.min(i, tabs.size() - 1));
        ChangeEvent e = new ChangeEvent(this);
        for (ChangeListener l : listeners.getListeners(ChangeListener.class)) l.stateChanged(e);
    }
    public Tab current() { return tabs.isEmpty() ? null : tabs.get(selected); }
    public int count() { return tabs.size(); }
    public int listenerCount() { return listeners.getListenerCount(ChangeListener.class); }
}
