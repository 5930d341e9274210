package kern.plugin.oldcombat.server;

import java.util.UUID;

public class Player {
    private final UUID id = UUID.randomUUID();
    private final String name;
    private World world;
    private boolean online = true;

    public Player(String name, World world) {
        this.name = name;
        this.world = world;
    }

    public UUID getUniqueId() { return id; }
    public String getName() { return name; }
    public World getWorld() { return world; }
    public boolean isOnline() { return online; }
    void setWorld(World w) { world = w; }
    void disconnect() { online = false; }
}
