package kern.plugin.oldcombat.server;

/** What the plug-in manager calls; modules override what they want. */
public interface Listener {
    default void onPlayerJoin(Player p) { }
    default void onPlayerQuit(Player p) { }
    default void onPlayerChangeWorld(Player p, World from) { }
}
