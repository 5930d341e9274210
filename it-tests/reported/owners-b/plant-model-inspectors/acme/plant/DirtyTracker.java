package acme.plant;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;

public class DirtyTracker extends AdapterImpl {
    private boolean dirty;

    public DirtyTracker(PlantModel m) {
        m.root().eAdapters().add(this);
        for (int i = 0; i < m.size(); i++) m.pump(i).eAdapters().add(this);
    }

    @Override public void notifyChanged(Notification msg) { if (msg.getEventType() != Notification.REMOVING_ADAPTER) dirty = true; }

    public boolean save() { boolean d = dirty; dirty = false; return d; }
}
