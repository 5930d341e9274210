package acme.plugins;

import acme.host.Plugin;
import acme.host.PluginContext;

public class Trim implements Plugin {
    private int used, saves, ticks;

    @Override
    public void activate(PluginContext context) {
        context.command(name(), s -> { used++; return apply(s); });
        context.onSave(() -> saves++);
        context.everyTick(() -> ticks++);
    }

    private String apply(String s) { return s.strip(); }

    @Override public String name() { return "trim"; }
}
