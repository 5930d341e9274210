package acme.plant;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.util.EContentAdapter;

public class Overview extends EContentAdapter {
    private int changes;

    public void show(PlantModel m) { m.root().eAdapters().add(this); }

    @Override public void notifyChanged(Notification n) { super.notifyChanged(n); changes++; }

    public int changes() { return changes; }
}
