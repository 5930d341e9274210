package kern.plugin.oldcombat.module;

import kern.plugin.oldcombat.packet.PacketListener;
import kern.plugin.oldcombat.packet.PacketManager;
import kern.plugin.oldcombat.packet.TeamPacket;
import kern.plugin.oldcombat.server.Listener;
import kern.plugin.oldcombat.server.Player;
import kern.plugin.oldcombat.server.World;

import java.util.Map;
import java.util.WeakHashMap;

public class ModulePlayerCollisions implements Listener {
    private final PacketListener collisionPacketListener = new CollisionPacketListener();
    private final Map<Player, TeamPacket> playerTeamMap = new WeakHashMap<>();
    private int modified;

    @Override
    public void onPlayerJoin(Player p) {
        PacketManager.getInstance().addListener(collisionPacketListener, p);
        createOrUpdateTeam(p);
    }

    @Override
    public void onPlayerChangeWorld(Player p, World from) {
        createOrUpdateTeam(p);
    }

    private void createOrUpdateTeam(Player p) {
        TeamPacket packet = playerTeamMap.computeIfAbsent(p, x -> new TeamPacket("OCMInternal", 0));
        packet.setCollisionRule(p.getWorld().collisionsEnabled() ? "always" : "never");
    }

    protected final void forget(Player p) {
        PacketManager.getInstance().removeListener(collisionPacketListener, p);
        playerTeamMap.remove(p);
    }

    public int getModified() { return modified; }

    private class CollisionPacketListener implements PacketListener {
        @Override
        public void onPacketSend(TeamPacket packet, Player receiver) {
            packet.setCollisionRule(receiver.getWorld().collisionsEnabled() ? "always" : "never");
            modified++;
        }
    }
}
