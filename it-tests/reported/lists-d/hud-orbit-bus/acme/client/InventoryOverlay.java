package acme.client;

import acme.orbit.EventHandler;

/** Opened over a chest; listens while it is open. */
public class InventoryOverlay {
    private final Client client;
    private final String title;
    private final int[] slots = new int[2048];
    private int updates;

    InventoryOverlay(Client client, String title) {
        this.client = client;
        this.title = title;
    }

    void onOpened() {
        client.eventBus.subscribe(this);
    }

    public void onClosed() {
        client.eventBus.unsubscribe(this);
    }

    @EventHandler
    private void onTick(Events.TickEvent e) {
        slots[e.tick() % slots.length]++;
    }

    @EventHandler(priority = 10)
    private void onPacket(Events.PacketEvent e) {
        updates++;
    }

    @Override
    public String toString() {
        return title + " (" + updates + " updates)";
    }
}
