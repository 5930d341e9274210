package acme.docs;

import java.util.*;

public class DocumentCache {
    private final int cap;
    private final Settings settings;
    private int evictions;
    private final LinkedHashMap<String, Document> docs = new LinkedHashMap<>(16, 0.75f, true) {
        @Override protected boolean removeEldestEntry(Map.Entry<String, Document> e) {
            if (size() <= cap) return false;
            e.getValue().close();
            evictions++;
            return true;
        }
    };

    public DocumentCache(int cap, Settings settings) { this.cap = cap; this.settings = settings; }

    public Document get(String path) { return docs.computeIfAbsent(path, p -> new Document(p, settings)); }
    public int size() { return docs.size(); }
    public int evictions() { return evictions; }
}
