package acme.overflow.io;

/** The connection to a chat; shared by all the inputs with the same identifier, kept until the framework ends. */
public class TwitchChatConnector {
    private final String sourceIdentifier;
    private final EventManager<ChatEvent> events = new EventManager<>();
    private int received;

    TwitchChatConnector(String sourceIdentifier) {
        this.sourceIdentifier = sourceIdentifier;
        // its own statistics, for as long as it is connected
        events.getHandlers(ChatEvent.MessageReceived.class).add(e -> received++);
    }

    public EventManager<ChatEvent> events() {
        return events;
    }

    public void onLine(String user, String text) {
        events.call(new ChatEvent.MessageReceived("#" + sourceIdentifier, user, text));
    }

    public void onJoin(String user) {
        events.call(new ChatEvent.Joined("#" + sourceIdentifier, user));
    }

    public int received() {
        return received;
    }
}
