package acme.realtime;

public record ProtocolMessage(Action action, String channel, String data) {
    public enum Action { ATTACH, ATTACHED, DETACH, DETACHED, MESSAGE }
}
