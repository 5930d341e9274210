package acme.boot;

import java.util.*;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;

public class FeatureFlags {
    private final Map<String, Boolean> flags = new TreeMap<>();
    private final List<BiConsumer<String, Boolean>> watchers = new CopyOnWriteArrayList<>();
    public void watch(BiConsumer<String, Boolean> w) { watchers.add(w); }
    public void set(String k, boolean v) { flags.put(k, v); watchers.forEach(w -> w.accept(k, v)); }
    public int watchers() { return watchers.size(); }
    public Map<String, Boolean> all() { return flags; }
}
