package acme.overflow.io;

import acme.overflow.api.EventInput;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The input a plugin gets; forwards the connector's events to the plugin's handlers. */
public class TwitchChatInputImpl implements EventInput<ChatEvent> {
    /** Set with the fix of the framework. */
    public static boolean unregisterOnShutdown;

    private final EventManager<ChatEvent> own = new EventManager<>();
    private final List<ChatEvent.MessageReceived> messages = new ArrayList<>();
    private final Consumer<ChatEvent> onMessage = this::onMessage;
    private final Consumer<ChatEvent> onSubscription = this::onOther;
    private final Consumer<ChatEvent> onJoin = this::onOther;
    private TwitchChatConnector connector;

    @Override
    public boolean init(String sourceIdentifier) {
        connector = ConnectorRegistry.getConnector(sourceIdentifier);
        connector.events().getHandlers(ChatEvent.MessageReceived.class).add(onMessage);
        connector.events().getHandlers(ChatEvent.Subscribed.class).add(onSubscription);
        connector.events().getHandlers(ChatEvent.Joined.class).add(onJoin);
        return true;
    }

    @Override
    public boolean shutdown() {
        if (unregisterOnShutdown) {
            connector.events().getHandlers(ChatEvent.MessageReceived.class).remove(onMessage);
            connector.events().getHandlers(ChatEvent.Subscribed.class).remove(onSubscription);
            connector.events().getHandlers(ChatEvent.Joined.class).remove(onJoin);
        }
        return true;
    }

    @Override
    public <T extends ChatEvent> void registerEventHandler(Class<T> type, Consumer<? super T> handler) {
        own.getHandlers(type).add(e -> handler.accept(type.cast(e)));
    }

    private void onMessage(ChatEvent e) {
        messages.add((ChatEvent.MessageReceived) e);
        own.call(e);
    }

    private void onOther(ChatEvent e) {
        own.call(e);
    }
}
