package kern.plugin.oldcombat.packet;

import kern.plugin.oldcombat.server.Player;

@FunctionalInterface
public interface PacketListener {
    void onPacketSend(TeamPacket packet, Player receiver);
}
