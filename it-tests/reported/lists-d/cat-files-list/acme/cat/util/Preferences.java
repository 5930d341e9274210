package acme.cat.util;

import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;
import java.util.Properties;

public final class Preferences {
    private static final Properties VALUES = new Properties();
    private static final PropertyChangeSupport SUPPORT = new PropertyChangeSupport(Preferences.class);

    private Preferences() {
    }

    public static void setPreference(String key, String value) {
        Object old = VALUES.setProperty(key, value);
        SUPPORT.firePropertyChange(key, old, value);
    }

    public static String getPreference(String key) {
        return VALUES.getProperty(key, "");
    }

    public static void addPropertyChangeListener(String key, PropertyChangeListener l) {
        SUPPORT.addPropertyChangeListener(key, l);
    }

    public static void removePropertyChangeListener(String key, PropertyChangeListener l) {
        SUPPORT.removePropertyChangeListener(key, l);
    }
}
