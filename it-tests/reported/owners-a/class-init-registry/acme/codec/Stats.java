package acme.codec;

import java.util.*;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.*;

public final class Stats {
    private static final Map<String, Integer> COUNTS = new ConcurrentHashMap<>();
    private static final Logger LOG = Logger.getLogger("acme.codec");
    static {
        LOG.setUseParentHandlers(false);
        LOG.addHandler(new Handler() {
            @Override public void publish(LogRecord r) { COUNTS.merge("log", 1, Integer::sum); }
            @Override public void flush() { }
            @Override public void close() { }
        });
    }
    private Stats() { }
    static void count(String n) { if (COUNTS.merge(n, 1, Integer::sum) % 20 == 0) LOG.info(n); }
    public static int sum() { return COUNTS.values().stream().mapToInt(i -> i).sum(); }
}
