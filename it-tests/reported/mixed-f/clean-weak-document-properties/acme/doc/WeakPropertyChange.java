package acme.doc;

import java.beans.PropertyChangeEvent;
import java.beans.PropertyChangeListener;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;

/** Stands in for a listener that may go; takes itself off when it has gone. */
final class WeakPropertyChange implements PropertyChangeListener {
    private static final ReferenceQueue<PropertyChangeListener> QUEUE = new ReferenceQueue<>();
    private final Ref ref;

    private static final class Ref extends WeakReference<PropertyChangeListener> {
        final DocumentProperties source;
        WeakPropertyChange wrapper;
        Ref(PropertyChangeListener l, DocumentProperties source) {
            super(l, QUEUE);
            this.source = source;
        }
    }

    WeakPropertyChange(PropertyChangeListener l, DocumentProperties source) {
        ref = new Ref(l, source);
        ref.wrapper = this;
    }

    static void expunge() {
        for (Ref r; (r = (Ref) QUEUE.poll()) != null; ) r.source.remove(r.wrapper);
    }

    @Override public void propertyChange(PropertyChangeEvent e) {
        PropertyChangeListener l = ref.get();
        if (l != null) l.propertyChange(e);
    }
}
