package ui.look;

import java.beans.PropertyChangeListener;

public class Widget {
    private final String title;
    private int repaints;
    final PropertyChangeListener contrastListener = e -> repaints++;
    final PropertyChangeListener nameListener = e -> restyle(String.valueOf(e.getNewValue()));

    public Widget(String title) {
        this.title = title;
    }

    private void restyle(String style) {
        repaints += style.length() > 0 ? 1 : 0;
    }

    public String toString() {
        return title + "/" + repaints;
    }
}
