package acme.arena.world;

public final class Events {
    public record Hit(String who, int damage) {}
    public record Dawn(int day) {}
    private Events() {}
}
