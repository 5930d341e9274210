package kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Timer;
import java.util.TimerTask;

public class Ingredients {
    private final EventManager events;
    private final List<String> list = new ArrayList<>();
    private Timer autosave;
    private int saves;

    public Ingredients(EventManager events, List<String> inherited) {
        this.events = events;
        list.addAll(inherited);
    }

    public void start() {
        events.listen(this, String.class, s -> list.add(s));
        events.listen(this, Integer.class, n -> list.removeIf(s -> s.length() == n));
        events.listen(this, Boolean.class, b -> list.clear());
        autosave = new Timer("autosave", true);
        autosave.schedule(new TimerTask() {
            @Override
            public void run() {
                saves++;
            }
        }, 30, 30);
    }

    public List<String> stop() {
        events.unregisterAll(this);
        autosave.cancel();
        return list;
    }

    public int saves() {
        return saves;
    }
}
