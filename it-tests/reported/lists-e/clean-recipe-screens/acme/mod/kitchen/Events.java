package acme.mod.kitchen;

public final class Events {
    public record TooltipEvent(String item) { }

    public record InventoryChanged(String player, int slots) { }

    private Events() { }
}
