package acme.gui;

import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;

public class Theme {
    private final PropertyChangeSupport pcs = new PropertyChangeSupport(this);
    private String name = "plain";

    public void addPropertyChangeListener(PropertyChangeListener l) { pcs.addPropertyChangeListener(l); }
    public void removePropertyChangeListener(PropertyChangeListener l) { pcs.removePropertyChangeListener(l); }
    public void set(String n) { String o = name; name = n; pcs.firePropertyChange("theme", o, n); }
    public int listeners() { return pcs.getPropertyChangeListeners().length; }
}
