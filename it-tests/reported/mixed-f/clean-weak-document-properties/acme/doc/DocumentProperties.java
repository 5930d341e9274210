package acme.doc;

import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;
import javax.swing.text.Document;
import javax.swing.text.PlainDocument;

/** Properties of a text with listeners; the text itself has none to offer. */
public final class DocumentProperties {
    private static final Object KEY = new Object();
    private final PropertyChangeSupport support;
    private final Document doc;

    private DocumentProperties(Document doc) {
        this.doc = doc;
        this.support = new PropertyChangeSupport(doc);
    }

    public static Document newDocument() {
        Document d = new PlainDocument();
        d.putProperty(KEY, new DocumentProperties(d));
        return d;
    }

    private static DocumentProperties of(Document d) { return (DocumentProperties) d.getProperty(KEY); }

    public static void set(Document d, String name, Object value) {
        WeakPropertyChange.expunge();
        Object old = d.getProperty(name);
        d.putProperty(name, value);
        of(d).support.firePropertyChange(name, old, value);
    }

    public static void addPropertyChangeListener(Document d, PropertyChangeListener l) { of(d).support.addPropertyChangeListener(l); }

    public static void addWeakPropertyChangeListener(Document d, PropertyChangeListener l) {
        WeakPropertyChange.expunge();
        of(d).support.addPropertyChangeListener(new WeakPropertyChange(l, of(d)));
    }

    void remove(PropertyChangeListener l) { support.removePropertyChangeListener(l); }

    public static int count(Document d) {
        WeakPropertyChange.expunge();
        return of(d).support.getPropertyChangeListeners().length;
    }
}
