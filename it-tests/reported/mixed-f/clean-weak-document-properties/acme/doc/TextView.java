package acme.doc;

import java.beans.PropertyChangeEvent;
import java.beans.PropertyChangeListener;
import javax.swing.text.Document;

/** Looks at a document; needs no closing. */
public class TextView implements PropertyChangeListener {
    private final Document doc;
    private final float[] layout = new float[1024];
    private int relayouts;

    public TextView(Document doc) {
        this.doc = doc;
        DocumentProperties.addWeakPropertyChangeListener(doc, this);
    }

    @Override public void propertyChange(PropertyChangeEvent e) {
        relayouts++;
        layout[relayouts % 1024] = doc.getLength();
    }

    public int getRelayouts() { return relayouts; }
}
