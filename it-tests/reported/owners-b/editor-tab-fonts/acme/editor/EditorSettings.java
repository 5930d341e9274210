package acme.editor;

import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;
import java.util.HashMap;
import java.util.Map;

public final class EditorSettings {
    private static final EditorSettings INSTANCE = new EditorSettings();
    private final PropertyChangeSupport pcs = new PropertyChangeSupport(this);
    private final Map<String, String> values = new HashMap<>();

    public static EditorSettings getInstance() { return INSTANCE; }

    public void set(String key, String value) {
        String old = values.put(key, value);
        pcs.firePropertyChange(key, old, value);
    }

    public String get(String key, String dflt) { return values.getOrDefault(key, dflt); }

    public PropertyChangeSupport changes() { return pcs; }
}
