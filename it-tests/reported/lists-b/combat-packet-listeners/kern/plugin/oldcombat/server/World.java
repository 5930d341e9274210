package kern.plugin.oldcombat.server;

public record World(String name, boolean collisionsEnabled) {
}
