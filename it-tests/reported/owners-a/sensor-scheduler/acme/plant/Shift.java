package acme.plant;

/** A shift of operators; begins and ends. */
public class Shift {
    private final Plant plant;
    private final Plant.AlarmListener pager;
    private int paged;
    public Shift(Plant plant) { this.plant = plant; pager = plant.addAlarmListener((s, v) -> paged++); }
    public void end() { plant.removeAlarmListener(pager); }
    public int paged() { return paged; }
}
