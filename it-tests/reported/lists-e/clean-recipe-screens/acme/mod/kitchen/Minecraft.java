package acme.mod.kitchen;

import acme.mod.bus.EventBus;
import acme.mod.bus.SubscribeEvent;

public class Minecraft {
    private final String player;
    private Screen current;
    private int changes;

    public Minecraft(String player) {
        this.player = player;
        EventBus.MAIN.register(this);
    }

    @SubscribeEvent
    public void onInventory(Events.InventoryChanged e) { changes++; }

    /** Another screen (or none) takes the place of the one there is. */
    public GuiRecipeBook displayRecipes() {
        GuiRecipeBook g = new GuiRecipeBook(player);
        display(g);
        return g;
    }

    public void display(Screen s) {
        if (current != null) current.onGuiClosed();
        current = s;
        if (s != null) s.initGui();
    }

    public void closeScreen() { display(null); }

    public void resize() { if (current != null) current.initGui(); }

    public int changes() { return changes; }
}
