package ui.look;

import java.beans.PropertyChangeListener;

public class AppearanceManager {
    private final Appearances appearances;
    private final boolean patched;

    public AppearanceManager(Appearances appearances, boolean patched) {
        this.appearances = appearances;
        this.patched = patched;
    }

    public void installListeners(Widget w) {
        appearances.addPropertyChangeListener("contrast", w.contrastListener);
        appearances.addPropertyChangeListener("appearanceName", w.nameListener);
    }

    public void uninstallListeners(Widget w) {
        appearances.removePropertyChangeListener("contrast", w.contrastListener);
        PropertyChangeListener name = w.nameListener;
        if (patched) {
            appearances.removePropertyChangeListener("appearanceName", name);
        } else {
            appearances.addPropertyChangeListener("appearanceName", name);
        }
    }
}
