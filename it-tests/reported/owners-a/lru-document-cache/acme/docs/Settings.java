package acme.docs;

import java.beans.*;

public class Settings {
    private final PropertyChangeSupport pcs = new PropertyChangeSupport(this);
    private String font = "serif";
    private String theme = "light";
    public void addPropertyChangeListener(String p, PropertyChangeListener l) { pcs.addPropertyChangeListener(p, l); }
    public void removePropertyChangeListener(String p, PropertyChangeListener l) { pcs.removePropertyChangeListener(p, l); }
    public void setFont(String f) { String old = font; font = f; pcs.firePropertyChange("font", old, f); }
    public void setTheme(String t) { String old = theme; theme = t; pcs.firePropertyChange("theme", old, t); }
    public int listeners(String p) { return pcs.getPropertyChangeListeners(p).length; }
}
