package acme.voicechat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Loader independent event hooks; one for the whole game process. */
public class CommonCompatibilityManager {

    public static final CommonCompatibilityManager INSTANCE = new CommonCompatibilityManager();

    private final List<Consumer<GameServer>> serverStartedEvents = new CopyOnWriteArrayList<>();
    private final List<Consumer<GameServer>> serverStoppingEvents = new CopyOnWriteArrayList<>();
    private final List<Consumer<UUID>> voicechatConnectEvents = new CopyOnWriteArrayList<>();
    private final List<Consumer<UUID>> voicechatDisconnectEvents = new CopyOnWriteArrayList<>();
    private final List<Consumer<UUID>> playerLoggedInEvents = new CopyOnWriteArrayList<>();

    public void onServerStarting(Consumer<GameServer> onServerStarting) {
        serverStartedEvents.add(onServerStarting);
    }

    public void onServerStopping(Consumer<GameServer> onServerStopping) {
        serverStoppingEvents.add(onServerStopping);
    }

    public void onServerVoiceChatConnected(Consumer<UUID> onVoiceChatConnected) {
        voicechatConnectEvents.add(onVoiceChatConnected);
    }

    public void onServerVoiceChatDisconnected(Consumer<UUID> onVoiceChatDisconnected) {
        voicechatDisconnectEvents.add(onVoiceChatDisconnected);
    }

    public void onPlayerLoggedIn(Consumer<UUID> onPlayerLoggedIn) {
        playerLoggedInEvents.add(onPlayerLoggedIn);
    }

    public void unregister(Consumer<UUID> consumer) {
        voicechatConnectEvents.remove(consumer);
        voicechatDisconnectEvents.remove(consumer);
        playerLoggedInEvents.remove(consumer);
    }

    public void emitServerStarting(GameServer s) {
        serverStartedEvents.forEach(c -> c.accept(s));
    }

    public void emitServerStopping(GameServer s) {
        serverStoppingEvents.forEach(c -> c.accept(s));
    }

    public void emitServerVoiceChatConnected(UUID player) {
        voicechatConnectEvents.forEach(c -> c.accept(player));
    }

    public void emitServerVoiceChatDisconnected(UUID player) {
        voicechatDisconnectEvents.forEach(c -> c.accept(player));
    }

    public void emitPlayerLoggedIn(UUID player) {
        playerLoggedInEvents.forEach(c -> c.accept(player));
    }
}
