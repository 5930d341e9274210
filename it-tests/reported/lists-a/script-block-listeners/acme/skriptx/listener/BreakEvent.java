package acme.skriptx.listener;

public record BreakEvent(Block block, String player) {
}
