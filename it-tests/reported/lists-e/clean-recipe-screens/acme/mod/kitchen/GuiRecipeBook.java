package acme.mod.kitchen;

import acme.mod.bus.EventBus;
import acme.mod.bus.SubscribeEvent;

public class GuiRecipeBook extends Screen {
    private final String player;
    private final int[] texture = new int[20_000];
    private String tooltip = "";
    private int slots;

    GuiRecipeBook(String player) { this.player = player; }

    /** Called when the screen opens, and again whenever the window changes its size. */
    @Override void initGui() {
        EventBus.MAIN.register(this);
        texture[0]++;
    }

    @SubscribeEvent
    public void onTooltip(Events.TooltipEvent e) { tooltip = player + " looks at " + e.item(); }

    @SubscribeEvent
    public void onInventory(Events.InventoryChanged e) { if (e.player().equals(player)) slots = e.slots(); }

    @Override void onGuiClosed() {
        EventBus.MAIN.unregister(this);
    }

    public String state() { return tooltip + " (" + slots + ")"; }
}
