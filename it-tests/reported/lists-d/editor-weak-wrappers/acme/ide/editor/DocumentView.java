package acme.ide.editor;

import acme.ide.lib.Document;
import acme.ide.lib.DocumentUtilities;
import acme.ide.util.WeakListeners;
import java.beans.PropertyChangeEvent;
import java.beans.PropertyChangeListener;

/** Lays out a document; made anew each time the editor is split or its font changes. */
public class DocumentView implements PropertyChangeListener {
    private final float[] widths = new float[4096];
    private int relayouts;

    public DocumentView(Document doc, boolean viaUtilities) {
        if (viaUtilities) {
            DocumentUtilities.addWeakPropertyChangeListener(doc, this);
        } else {
            DocumentUtilities.addPropertyChangeListener(doc, WeakListeners.propertyChange(this, doc));
        }
    }

    @Override
    public void propertyChange(PropertyChangeEvent evt) {
        widths[relayouts++ % widths.length] = 1f;
    }

    public int relayouts() {
        return relayouts;
    }
}
