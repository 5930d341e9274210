package kern.plugin.oldcombat.module;

import kern.plugin.oldcombat.packet.PacketListener;
import kern.plugin.oldcombat.packet.PacketManager;
import kern.plugin.oldcombat.server.Listener;
import kern.plugin.oldcombat.server.Player;

/** Blocks the new attack sounds; takes its listener back as it should. */
public class ModuleAttackSounds implements Listener {
    private int packets;
    private final PacketListener soundListener = (packet, receiver) -> packets++;

    @Override
    public void onPlayerJoin(Player p) {
        PacketManager.getInstance().addListener(soundListener, p);
    }

    @Override
    public void onPlayerQuit(Player p) {
        PacketManager.getInstance().removeListener(soundListener, p);
    }

    public int getPackets() { return packets; }
}
