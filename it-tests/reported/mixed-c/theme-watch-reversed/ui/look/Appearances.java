package ui.look;

import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;

public class Appearances {
    private final PropertyChangeSupport support = new PropertyChangeSupport(this);
    private String name = "aqua";
    private double contrast = 1.0;

    public void addPropertyChangeListener(String property, PropertyChangeListener l) {
        support.addPropertyChangeListener(property, l);
    }

    public void removePropertyChangeListener(String property, PropertyChangeListener l) {
        support.removePropertyChangeListener(property, l);
    }

    public PropertyChangeListener[] listeners(String property) {
        return support.getPropertyChangeListeners(property);
    }

    public void setName(String n) {
        String old = name;
        name = n;
        support.firePropertyChange("appearanceName", old, n);
    }

    public void setContrast(double c) {
        double old = contrast;
        contrast = c;
        support.firePropertyChange("contrast", old, c);
    }
}
