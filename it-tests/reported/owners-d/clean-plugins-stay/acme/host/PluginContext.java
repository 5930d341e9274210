package acme.host;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** What the host offers its plug-ins. Plug-ins are not taken out while it runs. */
public class PluginContext {
    private final Map<String, Function<String, String>> commands = new LinkedHashMap<>();
    private final List<Runnable> saveHooks = new ArrayList<>();
    private final ScheduledExecutorService ticker;

    PluginContext(ScheduledExecutorService ticker) { this.ticker = ticker; }

    public void command(String name, Function<String, String> f) { commands.put(name, f); }
    public void onSave(Runnable r) { saveHooks.add(r); }
    public void everyTick(Runnable r) { ticker.scheduleAtFixedRate(r, 30, 30, TimeUnit.MILLISECONDS); }

    String run(String line) {
        int sp = line.indexOf(' ');
        return commands.get(line.substring(0, sp)).apply(line.substring(sp + 1));
    }

    void save() { saveHooks.forEach(Runnable::run); }
    int commands() { return commands.size(); }
    int hooks() { return saveHooks.size(); }
}
