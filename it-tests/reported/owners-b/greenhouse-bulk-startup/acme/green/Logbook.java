package acme.green;

import org.greenrobot.eventbus.Subscribe;

public class Logbook {
    private int lines;

    @Subscribe(priority = 5) public void any(Climate.Reading r) { lines++; }

    public int lines() { return lines; }
}
