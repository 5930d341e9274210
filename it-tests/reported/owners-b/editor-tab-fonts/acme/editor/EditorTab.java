package acme.editor;

import java.beans.PropertyChangeEvent;
import java.beans.PropertyChangeListener;

public class EditorTab {
    private final String file;
    private final StringBuilder text = new StringBuilder();
    private final ThemeWatcher watcher = new ThemeWatcher();
    private final boolean tidy;
    private String theme, font;
    private boolean closed;

    public EditorTab(String file, boolean tidy) {
        this.file = file;
        this.tidy = tidy;
        for (int i = 0; i < 2000; i++) text.append(file).append('\n');
        installListeners();
    }

    private void installListeners() {
        EditorSettings s = EditorSettings.getInstance();
        s.changes().addPropertyChangeListener("theme", watcher);
        s.changes().addPropertyChangeListener("font", watcher);
    }

    public void type(String s) {
        if (closed) throw new IllegalStateException(file + " is closed");
        text.append(s);
    }

    public int length() { return text.length(); }

    public void closeTab() {
        EditorSettings.getInstance().changes().removePropertyChangeListener("theme", watcher);
        if (tidy) EditorSettings.getInstance().changes().removePropertyChangeListener("font", watcher);
        closed = true;
    }

    private class ThemeWatcher implements PropertyChangeListener {
        @Override public void propertyChange(PropertyChangeEvent e) {
            if ("theme".equals(e.getPropertyName())) theme = (String) e.getNewValue();
            else font = (String) e.getNewValue();
        }
    }

    @Override public String toString() { return file + "[" + theme + "," + font + "]"; }
}
