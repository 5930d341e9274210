package acme.docs;

import java.beans.*;

public class Document implements AutoCloseable {
    private int layouts;
    private int restyled;
    private final String path;
    private final Settings settings;
    private final PropertyChangeListener onFont = this::relayout;
    private final PropertyChangeListener onTheme = e -> restyled++;

    Document(String path, Settings settings) {
        this.path = path;
        this.settings = settings;
        settings.addPropertyChangeListener("font", onFont);
        settings.addPropertyChangeListener("theme", onTheme);
    }

    private void relayout(PropertyChangeEvent e) { layouts++; }
    public String read() { return path + "#" + layouts; }

    @Override public void close() {
        settings.removePropertyChangeListener("font", onFont);
        settings.removePropertyChangeListener("theme", onTheme);
    }
}
