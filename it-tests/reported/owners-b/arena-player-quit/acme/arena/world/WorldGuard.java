package acme.arena.world;

import acme.arena.server.*;

public class WorldGuard implements Listener {
    private int hits;

    public WorldGuard(GameServer s) { s.events.registerEvents(this); }

    @Subscribe public void onHit(Events.Hit h) { hits++; }

    public int hits() { return hits; }
}
