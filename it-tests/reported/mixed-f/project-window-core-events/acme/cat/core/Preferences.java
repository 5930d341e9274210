package acme.cat.core;

import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;
import java.util.Properties;

public final class Preferences {
    public static final String PROJECT_FILES_SHOW_PROGRESS = "project_files_show_progress";
    private static final Properties VALUES = new Properties();
    private static final PropertyChangeSupport CHANGES = new PropertyChangeSupport(Preferences.class);

    private Preferences() { }

    public static void setPreference(String key, Object value) {
        Object old = VALUES.put(key, value);
        CHANGES.firePropertyChange(key, old, value);
    }
    public static void addPropertyChangeListener(String property, PropertyChangeListener l) { CHANGES.addPropertyChangeListener(property, l); }
    public static void addPropertyChangeListener(PropertyChangeListener l) { CHANGES.addPropertyChangeListener(l); }
    public static void removePropertyChangeListener(String property, PropertyChangeListener l) { CHANGES.removePropertyChangeListener(property, l); }
}
