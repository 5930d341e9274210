package dev.huskvoice.server;

import dev.huskvoice.compat.CommonCompatibilityManager;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

public class PlayerStateManager {

    private final Server server;
    private final Map<UUID, PlayerState> states = new ConcurrentHashMap<>();
    private final Consumer<ServerPlayer> onConnected = this::onPlayerVoicechatConnect;
    private final Consumer<UUID> onDisconnected = this::onPlayerVoicechatDisconnect;

    public PlayerStateManager(Server server) {
        this.server = server;
        CommonCompatibilityManager.INSTANCE.onServerVoiceChatConnected(onConnected);
        CommonCompatibilityManager.INSTANCE.onServerVoiceChatDisconnected(onDisconnected);
    }

    private void onPlayerVoicechatConnect(ServerPlayer player) {
        if (player.getServer() != server.getServer()) {
            return;
        }
        states.put(player.getUUID(), new PlayerState(player.getUUID(), player.getName(), false));
    }

    private void onPlayerVoicechatDisconnect(UUID uuid) {
        states.computeIfPresent(uuid, (id, s) -> new PlayerState(id, s.name(), true));
    }

    public int onlineStates() {
        return (int) states.values().stream().filter(s -> !s.disconnected()).count();
    }

    public void close() {
        states.clear();
        if (!Server.KEEP_LEGACY_EVENTS) {
            CommonCompatibilityManager.INSTANCE.cancelServerVoiceChatConnected(onConnected);
            CommonCompatibilityManager.INSTANCE.cancelServerVoiceChatDisconnected(onDisconnected);
        }
    }

    public record PlayerState(UUID uuid, String name, boolean disconnected) {
    }
}
