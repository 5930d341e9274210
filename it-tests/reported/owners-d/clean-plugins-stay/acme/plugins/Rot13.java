package acme.plugins;

import acme.host.Plugin;
import acme.host.PluginContext;

public class Rot13 implements Plugin {
    private int used, saves, ticks;

    @Override
    public void activate(PluginContext context) {
        context.command(name(), s -> { used++; return apply(s); });
        context.onSave(() -> saves++);
        context.everyTick(() -> ticks++);
    }

    private String apply(String s) { return s.chars().mapToObj(c -> "" + (char) (c + 1)).reduce("", String::concat); }

    @Override public String name() { return "rot13"; }
}
