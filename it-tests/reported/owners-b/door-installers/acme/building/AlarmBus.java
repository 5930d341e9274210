package acme.building;

import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;

public class AlarmBus {
    private final PropertyChangeSupport pcs = new PropertyChangeSupport(this);
    private int level;

    public void addPropertyChangeListener(String p, PropertyChangeListener l) { pcs.addPropertyChangeListener(p, l); }
    public void removePropertyChangeListener(String p, PropertyChangeListener l) { pcs.removePropertyChangeListener(p, l); }

    public void raise(int to) { int old = level; level = to; pcs.firePropertyChange("level", old, to); }

    public int count() { return pcs.getPropertyChangeListeners().length; }
}
