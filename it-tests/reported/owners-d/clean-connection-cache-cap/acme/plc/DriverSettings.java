package acme.plc;

import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;

/** Settings of the driver; the operator may change them at any time. */
public class DriverSettings {
    private final PropertyChangeSupport changes = new PropertyChangeSupport(this);
    private int maxIdleMillis = 400;

    public void addPropertyChangeListener(PropertyChangeListener l) { changes.addPropertyChangeListener(l); }
    public void removePropertyChangeListener(PropertyChangeListener l) { changes.removePropertyChangeListener(l); }
    public int listeners() { return changes.getPropertyChangeListeners().length; }
    public int getMaxIdleMillis() { return maxIdleMillis; }

    public void setMaxIdleMillis(int v) {
        int old = maxIdleMillis;
        maxIdleMillis = v;
        changes.firePropertyChange("maxIdleMillis", old, v);
    }
}
