package acme.skriptx.lang;

import acme.skriptx.listener.BlockBreakListener;
import java.util.ArrayList;
import java.util.List;

/** A loaded script file. */
public class Script {
    private final String file;
    private final List<BlockBreakListener.Watch> watches = new ArrayList<>();
    private final String[] variables = new String[2000];
    private final List<String> broadcasts = new ArrayList<>();

    public Script(String file) {
        this.file = file;
    }

    public void keep(BlockBreakListener.Watch w) {
        watches.add(w);
    }

    public void broadcast(String text) {
        variables[broadcasts.size() % variables.length] = text;
        broadcasts.add(text);
    }

    public int broadcasts() {
        return broadcasts.size();
    }

    public String file() {
        return file;
    }

    /** The structure is unloaded. */
    public void unload() {
        watches.forEach(BlockBreakListener.Watch::end);
        watches.clear();
    }
}
