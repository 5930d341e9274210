package dev.huskvoice.compat;

import dev.huskvoice.server.ServerPlayer;

import java.util.UUID;
import java.util.function.Consumer;

/** Loader independent access to the platform events (one implementation for Fabric, one for Forge). */
public abstract class CommonCompatibilityManager {

    public static final CommonCompatibilityManager INSTANCE = new FabricCompatibilityManager();

    public abstract void onServerVoiceChatConnected(Consumer<ServerPlayer> onVoiceChatConnected);

    public abstract void onServerVoiceChatDisconnected(Consumer<UUID> onVoiceChatDisconnected);

    public abstract void onPlayerLoggedOut(Consumer<ServerPlayer> onPlayerLoggedOut);

    public abstract void emitServerVoiceChatConnected(ServerPlayer player);

    public abstract void emitServerVoiceChatDisconnected(UUID clientID);

    public abstract void emitPlayerLoggedOut(ServerPlayer player);

    public abstract void cancelServerVoiceChatConnected(Consumer<ServerPlayer> onVoiceChatConnected);

    public abstract void cancelServerVoiceChatDisconnected(Consumer<UUID> onVoiceChatDisconnected);
}
