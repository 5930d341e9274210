package acme.arena.world;

import acme.arena.server.GameServer;

public class DayCycle {
    private int day;

    public DayCycle(GameServer s) { s.scheduler.runTaskTimer(() -> s.events.callEvent(new Events.Dawn(++day)), 20); }

    public int day() { return day; }
}
