package host;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

public class PluginManager {
    private final Map<String, Plugin> enabled = new LinkedHashMap<>();
    private final Map<Plugin, List<Consumer<String>>> chat = new LinkedHashMap<>();

    public void registerEvents(Plugin p, Consumer<String> onChat) {
        chat.computeIfAbsent(p, k -> new ArrayList<>()).add(onChat);
    }

    public Plugin load(String name, Supplier<Plugin> jar) {
        Plugin p = jar.get();
        enabled.put(name, p);
        p.onEnable();
        return p;
    }

    public void unload(String name) {
        Plugin p = enabled.remove(name);
        p.onDisable();
        chat.remove(p);
    }

    public void say(String line) {
        for (List<Consumer<String>> l : chat.values()) l.forEach(c -> c.accept(line));
    }

    public int loaded() {
        return enabled.size();
    }
}
