package acme.skriptx.listener;

public record Block(String world, int x, int y, int z) {
}
