package acme.voice;

import java.util.*;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

public class PlayerStateManager {
    private final VoiceServer server;
    private final Map<UUID, String> states = new ConcurrentHashMap<>();
    final Consumer<UUID> connected;
    final Consumer<UUID> disconnected;

    public PlayerStateManager(VoiceServer server) {
        this.server = server;
        connected = id -> states.put(id, server.world() + ":on");
        disconnected = id -> states.remove(id);
        Events.INSTANCE.onServerVoiceChatConnected(connected);
        Events.INSTANCE.onServerVoiceChatDisconnected(disconnected);
    }

    public void onServerStopping(boolean all) {
        states.clear();
        if (!all) return;
        Events.INSTANCE.removeServerVoiceChatConnected(connected);
        Events.INSTANCE.removeServerVoiceChatDisconnected(disconnected);
    }

    public int players() { return states.size(); }
}
