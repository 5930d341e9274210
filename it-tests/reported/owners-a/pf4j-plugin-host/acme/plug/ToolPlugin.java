package acme.plug;

import acme.host.Host;
import org.pf4j.*;

public class ToolPlugin extends Plugin {
    private final Counter counter = new Counter();
    private final Host.MenuListener second = item -> counter.other++;

    public ToolPlugin(PluginWrapper wrapper) { super(wrapper); }

    @Override public void start() { Host.MENU.add(counter); Host.MENU.add(second); }
    @Override public void stop() { Host.MENU.remove(counter); Host.MENU.remove(second); }

    static class Counter implements Host.MenuListener {
        int selections;
        int other;
        @Override public void selected(String item) { selections++; }
    }
}
