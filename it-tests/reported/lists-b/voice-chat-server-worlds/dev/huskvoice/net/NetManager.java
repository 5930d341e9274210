package dev.huskvoice.net;

import dev.huskvoice.compat.CommonCompatibilityManager;
import dev.huskvoice.server.ServerPlayer;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Mod initialiser: registered once for the life of the game. */
public class NetManager {
    private final Map<UUID, Integer> rateLimits = new HashMap<>();
    private int handshakes;

    public void registerAll() {
        CommonCompatibilityManager.INSTANCE.onServerVoiceChatConnected(this::handshake);
        CommonCompatibilityManager.INSTANCE.onPlayerLoggedOut(p -> rateLimits.remove(p.getUUID()));
    }

    private void handshake(ServerPlayer player) {
        handshakes++;
        rateLimits.merge(player.getUUID(), 1, Integer::sum);
    }

    public int getHandshakes() { return handshakes; }
}
