package acme.arena.player;

import acme.arena.server.*;
import acme.arena.world.Events;
import java.util.TreeMap;

public class ScoreBoard implements Listener {
    private final TreeMap<String, Integer> score = new TreeMap<>();

    @Subscribe void hit(Events.Hit h) { score.merge(h.who(), h.damage(), Integer::sum); }
    @Subscribe void dawn(Events.Dawn d) { score.merge("dawns", 1, Integer::sum); }

    public String top() { return score.toString(); }
}
