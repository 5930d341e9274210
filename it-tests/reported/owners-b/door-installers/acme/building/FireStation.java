package acme.building;

public class FireStation {
    private int alarms;

    public void link(AlarmBus bus) { bus.addPropertyChangeListener("level", e -> { if ((Integer) e.getNewValue() >= 3) alarms++; }); }

    public int alarms() { return alarms; }
}
