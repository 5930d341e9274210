package acme.logs;

import java.util.*;

public class LogEventCache {
    private final String name;
    private final int size;
    private final List<String> lines = new ArrayList<>();
    private int published;

    LogEventCache(String name, int size) { this.name = name; this.size = size; }

    synchronized void add(String line) { lines.add(line); if (lines.size() >= size) flush("full"); }

    synchronized void flush(String why) { if (!lines.isEmpty()) { published++; lines.clear(); } }

    public synchronized int published() { return published; }
    public String name() { return name; }
}
