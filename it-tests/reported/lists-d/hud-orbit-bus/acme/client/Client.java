package acme.client;

import acme.orbit.EventBus;
import java.util.ArrayList;
import java.util.List;

/** The game client: modules stay, screens and waypoint trackers come and go. */
public class Client {
    public final EventBus eventBus;
    private final List<Module> modules = new ArrayList<>();

    public Client(EventBus bus) {
        eventBus = bus;
        for (String name : List.of("auto-walk", "full-bright", "zoom", "nametags")) {
            Module m = new Module(name);
            modules.add(m);
            eventBus.subscribe(m);
        }
    }

    public InventoryOverlay openOverlay(String title) {
        InventoryOverlay overlay = new InventoryOverlay(this, title);
        overlay.onOpened();
        return overlay;
    }

    public int moduleTicks() {
        int n = 0;
        for (Module m : modules) {
            n += m.ticks;
        }
        return n;
    }

    static class Module {
        final String name;
        int ticks;

        Module(String name) {
            this.name = name;
        }

        @acme.orbit.EventHandler
        private void onTick(Events.TickEvent e) {
            ticks++;
        }
    }
}
