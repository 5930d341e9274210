package kern.plugin.oldcombat.packet;

import kern.plugin.oldcombat.server.Player;

import java.util.HashMap;
import java.util.Map;

/** Injects into the network channel of a player. Listeners are per player, kept in arrays (called on the netty threads). */
public final class PacketManager {
    private static final PacketManager INSTANCE = new PacketManager();
    private static final PacketListener[] NONE = {};

    private volatile Map<Player, PacketListener[]> injected = new HashMap<>();

    private PacketManager() {
    }

    public static PacketManager getInstance() {
        return INSTANCE;
    }

    public synchronized void addListener(PacketListener listener, Player player) {
        Map<Player, PacketListener[]> copy = new HashMap<>(injected);
        PacketListener[] old = copy.getOrDefault(player, NONE);
        PacketListener[] now = new PacketListener[old.length + 1];
        System.arraycopy(old, 0, now, 0, old.length);
        now[old.length] = listener;
        copy.put(player, now);
        injected = copy;
    }

    public synchronized void removeListener(PacketListener listener, Player player) {
        Map<Player, PacketListener[]> copy = new HashMap<>(injected);
        PacketListener[] old = copy.get(player);
        if (old == null) {
            return;
        }
        int keep = 0;
        PacketListener[] now = new PacketListener[old.length];
        for (PacketListener l : old) {
            if (l != listener) {
                now[keep++] = l;
            }
        }
        if (keep == 0) {
            copy.remove(player);
        } else {
            PacketListener[] trimmed = new PacketListener[keep];
            System.arraycopy(now, 0, trimmed, 0, keep);
            copy.put(player, trimmed);
        }
        injected = copy;
    }

    public void handleOutgoing(TeamPacket packet, Player receiver) {
        for (PacketListener l : injected.getOrDefault(receiver, NONE)) {
            l.onPacketSend(packet, receiver);
        }
    }
}
