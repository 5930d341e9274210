package acme.green;

import org.greenrobot.eventbus.Subscribe;

public class Actuator {
    private final int bed;
    private int opened, litres;

    public Actuator(int bed) { this.bed = bed; }

    @Subscribe public void onReading(Climate.Reading r) { if (r.bed == bed && r.celsius > 26) opened++; }
    @Subscribe public void onIrrigate(Climate.Irrigate i) { litres += i.litres; }

    public int opened() { return opened; }
}
