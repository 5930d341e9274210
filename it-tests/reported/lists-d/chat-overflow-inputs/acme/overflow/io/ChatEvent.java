package acme.overflow.io;

public sealed interface ChatEvent {
    record MessageReceived(String channel, String user, String text) implements ChatEvent { }

    record Subscribed(String channel, String user) implements ChatEvent { }

    record Joined(String channel, String user) implements ChatEvent { }
}
