package acme.arena.player;

import acme.arena.server.GameServer;

public class PlayerSession {
    private final String name;
    private final GameServer server;
    private final int[] inventory = new int[400];
    private CombatListener combat;
    private int regenTask = -1;
    private volatile int health = 100;
    private volatile boolean online;

    public PlayerSession(String name, GameServer server) { this.name = name; this.server = server; }

    String name() { return name; }

    public void join() {
        online = true;
        combat = new CombatListener(this);
        server.events.registerEvents(combat);
        startRegeneration();
    }

    private void startRegeneration() {
        regenTask = server.scheduler.runTaskTimer(() -> { if (online && health < 100) health++; }, 3);
    }

    void hurt(int d) { health = Math.max(1, health - d); inventory[d % 400]++; }

    public void onQuit() {
        online = false;
        if (Boolean.getBoolean("arena.cleanQuit")) {
            server.events.unregisterAll(combat);
            server.scheduler.cancelTask(regenTask);
        }
    }

    @Override public String toString() { return name + "(" + (health > 0) + ")"; }
}
