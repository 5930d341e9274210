package tags;

import host.Plugin;
import host.PluginManager;
import java.util.HashMap;
import java.util.Map;
import perms.PermissionBus;

public class NametagPlugin implements Plugin {
    private final PluginManager server;
    private final PermissionBus perms;
    private final boolean patched;
    private final Map<String, String> tags = new HashMap<>();
    private PermissionBus.Subscription<PermissionBus.UserDataRecalculate> users;
    private PermissionBus.Subscription<PermissionBus.GroupReload> groups;
    private int lines;

    public NametagPlugin(PluginManager server, PermissionBus perms, boolean patched) {
        this.server = server;
        this.perms = perms;
        this.patched = patched;
    }

    @Override
    public void onEnable() {
        server.registerEvents(this, line -> lines++);
        groups = perms.subscribe(PermissionBus.GroupReload.class, e -> tags.clear());
        users = perms.subscribe(PermissionBus.UserDataRecalculate.class, e -> applyTag(e.user));
    }

    private void applyTag(String user) {
        tags.put(user, "[" + user.charAt(0) + "]");
    }

    @Override
    public void onDisable() {
        groups.close();
        if (patched) users.close();
    }
}
