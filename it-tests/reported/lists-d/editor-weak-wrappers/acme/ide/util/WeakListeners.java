package acme.ide.util;

import java.beans.PropertyChangeEvent;
import java.beans.PropertyChangeListener;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;

/** Listeners that do not hold the object they inform; the wrapper detaches itself when that object is gone. */
public final class WeakListeners {
    private static final ReferenceQueue<PropertyChangeListener> QUEUE = new ReferenceQueue<>();

    static {
        Thread t = new Thread(WeakListeners::detachLoop, "Active Reference Queue Daemon");
        t.setDaemon(true);
        t.start();
    }

    private WeakListeners() {
    }

    /** A weak wrapper; it is removed with source.removePropertyChangeListener. */
    public static PropertyChangeListener propertyChange(PropertyChangeListener listener, Object source) {
        return new PropertyChange(listener, source);
    }

    private static void detachLoop() {
        while (true) {
            try {
                ((ListenerReference) QUEUE.remove()).detach();
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private static final class ListenerReference extends WeakReference<PropertyChangeListener> {
        private final PropertyChange wrapper;

        ListenerReference(PropertyChangeListener l, PropertyChange wrapper) {
            super(l, QUEUE);
            this.wrapper = wrapper;
        }

        void detach() {
            Object source = wrapper.source.get();
            if (source == null) {
                return;
            }
            try {
                source.getClass().getMethod("removePropertyChangeListener", PropertyChangeListener.class)
                        .invoke(source, wrapper);
            } catch (ReflectiveOperationException e) {
                // the source has no such method: nothing to do
            }
        }
    }

    public static final class PropertyChange implements PropertyChangeListener {
        private final ListenerReference reference;
        private final WeakReference<Object> source;

        PropertyChange(PropertyChangeListener l, Object source) {
            this.source = new WeakReference<>(source);
            this.reference = new ListenerReference(l, this);
        }

        @Override
        public void propertyChange(PropertyChangeEvent evt) {
            PropertyChangeListener l = reference.get();
            if (l != null) {
                l.propertyChange(evt);
            }
        }

        public boolean isDead() {
            return reference.get() == null;
        }
    }
}
