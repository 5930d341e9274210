package org.lanternide.jface;

import java.util.Properties;

public class PreferenceStore {
    private final ListenerList listeners = new ListenerList();
    private final Properties properties = new Properties();

    public void addPropertyChangeListener(IPropertyChangeListener listener) {
        listeners.add(listener);
    }

    public void removePropertyChangeListener(IPropertyChangeListener listener) {
        listeners.remove(listener);
    }

    public String getString(String name) {
        return properties.getProperty(name, "");
    }

    public void setValue(String name, String value) {
        properties.setProperty(name, value);
        PropertyChangeEvent pe = new PropertyChangeEvent(this, name, value);
        for (Object l : listeners.getListeners()) {
            ((IPropertyChangeListener) l).propertyChange(pe);
        }
    }
}
