package acme.plug;

import java.util.ArrayList;
import java.util.List;

/** Windows of the library. It needs one listener, which has to belong to some plug-in that uses it. */
public final class Gui {
    private static Plugin host;
    private static final List<Gui> OPEN = new ArrayList<>();
    private final Plugin owner;
    private final String viewer;
    private final int[] slots = new int[54];

    public Gui(Plugin owner, PluginManager pm, String viewer) {
        this.owner = owner;
        this.viewer = viewer;
        if (host == null) listen(owner, pm);
    }

    private static void listen(Plugin p, PluginManager pm) {
        host = p;
        pm.registerEvents(PluginManager.Click.class, Gui::onClick, p);
        pm.registerEvents(PluginManager.PluginDisable.class, e -> onDisable(e.plugin(), pm), p);
    }

    private static void onClick(PluginManager.Click c) {
        for (Gui g : OPEN) if (g.viewer.equals(c.player())) g.slots[c.slot()]++;
    }

    /** Goes over to another plug-in if the one that holds the listener is disabled. */
    private static void onDisable(Plugin gone, PluginManager pm) {
        OPEN.removeIf(g -> g.owner == gone);
        if (host != gone) return;
        host = null;
        for (Plugin p : pm.enabled()) if (p instanceof ShopPlugin) { listen(p, pm); return; }
    }

    public void show() { OPEN.add(this); }
    public void close() { OPEN.remove(this); }
    public int clicks() { int n = 0; for (int s : slots) n += s; return n; }
    public static String hostName() { return host == null ? "-" : host.getName(); }
    public static int open() { return OPEN.size(); }
}
