package org.lanternide.jface;

import java.util.EventObject;

public class PropertyChangeEvent extends EventObject {
    private final String propertyName;
    private final transient Object newValue;

    public PropertyChangeEvent(Object source, String property, Object newValue) {
        super(source);
        this.propertyName = property;
        this.newValue = newValue;
    }

    public String getProperty() { return propertyName; }
    public Object getNewValue() { return newValue; }
}
