package acme.overflow.plugins;

import acme.overflow.api.PluginImpl;
import acme.overflow.io.ChatEvent;
import acme.overflow.io.TwitchChatInputImpl;

public class SimpleTwitchChatPlugin extends PluginImpl {
    private final TwitchChatInputImpl twitchIn;
    private int printed;

    public SimpleTwitchChatPlugin(TwitchChatInputImpl twitchIn) {
        this.twitchIn = twitchIn;
    }

    @Override
    public void setup() {
        twitchIn.registerEventHandler(ChatEvent.MessageReceived.class, this::print);
    }

    private void print(ChatEvent.MessageReceived m) {
        if (printed++ % 5 == 0) {
            System.out.println(m.channel() + " " + m.user() + ": " + m.text());
        }
    }
}
