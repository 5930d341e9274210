import acme.client.Client;
import acme.client.Events;
import acme.client.InventoryOverlay;
import acme.orbit.EventBus;

public class Main {
    public static void main(String[] a) {
        boolean fixed = a.length > 0 && a[0].equals("y");
        Truth truth = new Truth();
        Client client = new Client(new EventBus(fixed));
        int tick = 0;
        for (int i = 0; i < 23; i++) {
            InventoryOverlay overlay = truth.watch(client.openOverlay("chest " + i));
            for (int t = 0; t < 10; t++) {
                client.eventBus.post(new Events.TickEvent(tick++));
            }
            client.eventBus.post(new Events.PacketEvent("SetSlot"));
            overlay.onClosed();
            client.eventBus.post(new Events.PacketEvent("CloseScreen"));
            if (i % 6 == 0) {
                System.out.println("looked into " + overlay);
            }
            overlay = null;
            Truth.pause(40);
        }
        InventoryOverlay open = client.openOverlay("ender chest");
        client.eventBus.post(new Events.TickEvent(tick++));
        System.out.println("module ticks " + client.moduleTicks() + ", open: " + open);
        Truth.report(fixed ? "y" : "x", truth.alive(), "InventoryOverlay in EventBus.listenerCache after unsubscribe");
    }
}
