package acme.voicechat;

import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

public class PlayerStateManager {

    private final ConcurrentHashMap<UUID, PlayerState> states = new ConcurrentHashMap<>();
    private final GameServer server;
    private final Consumer<UUID> connected = this::onPlayerVoicechatConnect;
    private final Consumer<UUID> disconnected = this::onPlayerVoicechatDisconnect;

    public PlayerStateManager(GameServer server) {
        this.server = server;
        CommonCompatibilityManager.INSTANCE.onServerVoiceChatConnected(connected);
        CommonCompatibilityManager.INSTANCE.onServerVoiceChatDisconnected(disconnected);
    }

    private void onPlayerVoicechatConnect(UUID player) {
        if (!server.getPlayers().contains(player)) {
            return;
        }
        states.computeIfAbsent(player, PlayerState::new).setDisconnected(false);
    }

    private void onPlayerVoicechatDisconnect(UUID player) {
        PlayerState s = states.get(player);
        if (s != null) {
            s.setDisconnected(true);
        }
    }

    public int size() {
        return states.size();
    }

    public void unregister() {
        CommonCompatibilityManager.INSTANCE.unregister(connected);
        CommonCompatibilityManager.INSTANCE.unregister(disconnected);
    }

    static final class PlayerState {
        final UUID uuid;
        private boolean disconnected = true;

        PlayerState(UUID uuid) {
            this.uuid = uuid;
        }

        void setDisconnected(boolean disconnected) {
            this.disconnected = disconnected;
        }
    }
}
