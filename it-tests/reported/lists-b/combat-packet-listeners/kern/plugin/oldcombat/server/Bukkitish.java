package kern.plugin.oldcombat.server;

import kern.plugin.oldcombat.packet.PacketManager;
import kern.plugin.oldcombat.packet.TeamPacket;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Stand-in for the game server. */
public class Bukkitish {
    private final Set<Player> onlinePlayers = new LinkedHashSet<>();
    private final List<Listener> registered = new ArrayList<>();

    public void registerEvents(Listener l) {
        registered.add(l);
    }

    public void unregisterAll(Listener l) {
        registered.remove(l);
    }

    public Player join(String name, World w) {
        Player p = new Player(name, w);
        onlinePlayers.add(p);
        registered.forEach(l -> l.onPlayerJoin(p));
        return p;
    }

    public void teleport(Player p, World to) {
        World from = p.getWorld();
        p.setWorld(to);
        registered.forEach(l -> l.onPlayerChangeWorld(p, from));
        PacketManager.getInstance().handleOutgoing(new TeamPacket("scoreboard", 2), p);
    }

    public void quit(Player p) {
        registered.forEach(l -> l.onPlayerQuit(p));
        onlinePlayers.remove(p);
        p.disconnect();
    }

    public Set<Player> getOnlinePlayers() { return onlinePlayers; }
}
