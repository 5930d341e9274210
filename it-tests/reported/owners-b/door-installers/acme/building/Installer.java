package acme.building;

import java.beans.PropertyChangeListener;
import java.util.List;

/** Comes, hangs the doors on the bus, tests them, goes. */
public class Installer implements AutoCloseable {
    private final String worker;
    private final AlarmBus bus;
    private TestProbe probe;
    private int hung;

    public Installer(String worker, AlarmBus bus) {
        this.worker = worker;
        this.bus = bus;
    }

    public void begin() { probe = new TestProbe(); bus.addPropertyChangeListener("level", probe); }

    public void install(List<Door> doors) {
        for (Door d : doors) {
            bus.addPropertyChangeListener("level", e -> d.lockFor((Integer) e.getNewValue()));
            bus.addPropertyChangeListener("level", new LightSwitch(d));
            hung += 2;
        }
    }

    @Override public void close() {
        bus.removePropertyChangeListener("level", probe);
        System.out.println(worker + " hung " + hung + ", probe saw " + probe.seen);
        probe = null;
    }

    private class TestProbe implements PropertyChangeListener {
        int seen;
        @Override public void propertyChange(java.beans.PropertyChangeEvent e) { seen++; }
    }

    private static final class LightSwitch implements PropertyChangeListener {
        private final Door door;
        LightSwitch(Door door) { this.door = door; }
        @Override public void propertyChange(java.beans.PropertyChangeEvent e) { door.lightFor((Integer) e.getNewValue()); }
    }
}
