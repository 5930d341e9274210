package acme.game;

import java.util.*;

public class PlayerSession {
    private final String name;
    private final List<Runnable> undo = new ArrayList<>();
    private int heard;
    private int ticks;
    private boolean left;

    public PlayerSession(World w, String name, String region) {
        this.name = name;
        undo.add(w.listen(region, t -> heard++));
        undo.add(w.onTick(t -> ticks = t));
    }

    public void quit() { left = true; undo.forEach(Runnable::run); undo.clear(); }
    public int heard() { return heard; }
    public boolean left() { return left; }
    public String toString() { return name + " heard " + heard + " at " + ticks; }
}
