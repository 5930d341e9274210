package acme.overflow.framework;

import acme.overflow.api.Input;
import acme.overflow.api.PluginImpl;
import acme.overflow.io.TwitchChatInputImpl;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Runs a plugin; each start makes new inputs and a new plugin object. */
public class PluginInstance {
    private final Function<TwitchChatInputImpl, PluginImpl> factory;
    private final List<Input> inputs = new ArrayList<>();
    private PluginImpl plugin;

    public PluginInstance(Function<TwitchChatInputImpl, PluginImpl> factory) {
        this.factory = factory;
    }

    public TwitchChatInputImpl start(String channel) {
        TwitchChatInputImpl in = new TwitchChatInputImpl();
        in.init(channel);
        inputs.add(in);
        plugin = factory.apply(in);
        plugin.setup();
        return in;
    }

    public void loop() {
        plugin.loop();
    }

    public void stop() {
        plugin.shutdown();
        inputs.forEach(Input::shutdown);
        inputs.clear();
        plugin = null;
    }
}
