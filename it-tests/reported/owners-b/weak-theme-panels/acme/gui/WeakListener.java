package acme.gui;

import java.beans.PropertyChangeEvent;
import java.beans.PropertyChangeListener;
import java.lang.ref.WeakReference;

final class WeakListener extends WeakReference<PropertyChangeListener> implements PropertyChangeListener {
    private final Theme source;

    private WeakListener(PropertyChangeListener l, Theme source) { super(l); this.source = source; }

    static void attach(PropertyChangeListener l, Theme source) { source.addPropertyChangeListener(new WeakListener(l, source)); }

    @Override public void propertyChange(PropertyChangeEvent e) {
        PropertyChangeListener l = get();
        if (l == null) source.removePropertyChangeListener(this);
        else l.propertyChange(e);
    }
}
