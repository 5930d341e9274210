package acme.client;

public final class Events {
    public record TickEvent(int tick) { }

    public record PacketEvent(String name) { }

    private Events() {
    }
}
