package acme.ide.lib;

import acme.ide.util.WeakListeners;
import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;

/** Property changes of documents: the support is kept as a property of the document. */
public final class DocumentUtilities {
    private DocumentUtilities() {
    }

    private static PropertyChangeSupport support(Document doc) {
        PropertyChangeSupport s = (PropertyChangeSupport) doc.getProperty(PropertyChangeSupport.class);
        if (s == null) {
            s = new PropertyChangeSupport(doc);
            doc.putProperty(PropertyChangeSupport.class, s);
        }
        return s;
    }

    public static void addPropertyChangeListener(Document doc, PropertyChangeListener listener) {
        support(doc).addPropertyChangeListener(listener);
    }

    public static void removePropertyChangeListener(Document doc, PropertyChangeListener listener) {
        support(doc).removePropertyChangeListener(listener);
    }

    /** Added with the fix: the wrapper knows where it really hangs. */
    public static void addWeakPropertyChangeListener(Document doc, PropertyChangeListener listener) {
        PropertyChangeSupport s = support(doc);
        s.addPropertyChangeListener(WeakListeners.propertyChange(listener, s));
    }

    public static void fire(Document doc, String name, Object old, Object value) {
        support(doc).firePropertyChange(name, old, value);
    }
}
