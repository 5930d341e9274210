package acme.plant;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;

public class Inspector {
    private final String title;
    private final boolean complete;
    private EObject input, selection;
    private int structure, values;

    private final AdapterImpl rootAdapter = new AdapterImpl() {
        @Override public void notifyChanged(Notification m) { structure++; }
    };
    private final AdapterImpl selectionAdapter = new AdapterImpl() {
        @Override public void notifyChanged(Notification m) { values += m.isTouch() ? 0 : 1; }
    };

    public Inspector(String title, boolean complete) { this.title = title; this.complete = complete; }

    public void setInput(EObject root) {
        input = root;
        input.eAdapters().add(rootAdapter);
    }

    public void select(EObject o) {
        if (selection != null) selection.eAdapters().remove(selectionAdapter);
        selection = o;
        if (o != null) o.eAdapters().add(selectionAdapter);
    }

    public void partClosed() {
        input.eAdapters().remove(rootAdapter);
        if (complete) select(null);
        input = null;
    }

    @Override public String toString() { return title + " saw " + values; }
}
