import host.Plugin;
import host.PluginManager;
import perms.PermissionBus;
import tags.NametagPlugin;

public class Main {
    public static void main(String[] a) throws Exception {
        PluginManager server = new PluginManager();
        PermissionBus perms = new PermissionBus();
        int[] saved = new int[1];
        perms.subscribe(PermissionBus.UserDataRecalculate.class, e -> saved[0]++);
        server.load("Chat", () -> new Plugin() {
            public void onEnable() {
                perms.subscribe(PermissionBus.GroupReload.class, e -> saved[0]++);
                server.registerEvents(this, l -> saved[0]++);
            }

            public void onDisable() { }
        });
        Truth.watch(server.load("NametagEdit", () -> new NametagPlugin(server, perms, a[0].equals("y"))));
        for (int i = 0; i < 6; i++) {
            for (String u : new String[] {"anna", "ben", "cleo"}) {
                perms.post(new PermissionBus.UserDataRecalculate(u));
                server.say(u + " joined");
                Thread.sleep(70);
            }
            perms.post(new PermissionBus.GroupReload());
            server.unload("NametagEdit");
            Truth.watch(server.load("NametagEdit", () -> new NametagPlugin(server, perms, a[0].equals("y"))));
        }
        System.out.println("plugins " + server.loaded() + ", saved " + saved[0]);
        Truth.print(a[0], Truth.alive() - 1, "disabled plugins on the permission bus");
        perms.post(new PermissionBus.UserDataRecalculate("end"));
        server.say("bye");
    }
}
