package acme.voicechat;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Groups are opened per world and taken down with it. */
public class ServerGroupManager {
    private final Map<UUID, String> groups = new ConcurrentHashMap<>();
    private final Consumer<UUID> loggedIn = p -> groups.putIfAbsent(p, "none");

    public void start() {
        CommonCompatibilityManager.INSTANCE.onPlayerLoggedIn(loggedIn);
    }

    public void stop() {
        CommonCompatibilityManager.INSTANCE.unregister(loggedIn);
        groups.clear();
    }
}
