package dev.huskvoice.compat;

import dev.huskvoice.server.ServerPlayer;

import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.List;
import java.util.function.Consumer;

public class FabricCompatibilityManager extends CommonCompatibilityManager {

    private final List<Consumer<ServerPlayer>> connectedEvents;
    private final List<Consumer<UUID>> disconnectedEvents;
    private final List<Consumer<ServerPlayer>> loggedOutEvents;

    public FabricCompatibilityManager() {
        connectedEvents = new CopyOnWriteArrayList<>();
        disconnectedEvents = new CopyOnWriteArrayList<>();
        loggedOutEvents = new ArrayList<>();
    }

    @Override
    public void onServerVoiceChatConnected(Consumer<ServerPlayer> onVoiceChatConnected) {
        connectedEvents.add(onVoiceChatConnected);
    }

    @Override
    public void onServerVoiceChatDisconnected(Consumer<UUID> onVoiceChatDisconnected) {
        disconnectedEvents.add(onVoiceChatDisconnected);
    }

    @Override
    public void onPlayerLoggedOut(Consumer<ServerPlayer> onPlayerLoggedOut) {
        loggedOutEvents.add(onPlayerLoggedOut);
    }

    @Override
    public void emitServerVoiceChatConnected(ServerPlayer player) {
        connectedEvents.forEach(consumer -> consumer.accept(player));
    }

    @Override
    public void emitServerVoiceChatDisconnected(UUID clientID) {
        disconnectedEvents.forEach(consumer -> consumer.accept(clientID));
    }

    @Override
    public void emitPlayerLoggedOut(ServerPlayer player) {
        for (Consumer<ServerPlayer> c : loggedOutEvents) {
            c.accept(player);
        }
    }

    @Override
    public void cancelServerVoiceChatConnected(Consumer<ServerPlayer> onVoiceChatConnected) {
        connectedEvents.remove(onVoiceChatConnected);
    }

    @Override
    public void cancelServerVoiceChatDisconnected(Consumer<UUID> onVoiceChatDisconnected) {
        disconnectedEvents.remove(onVoiceChatDisconnected);
    }
}
