package acme.sse;

import java.util.ArrayDeque;
import java.util.Deque;

public class Archive {
    private final Deque<String> last = new ArrayDeque<>();

    public Archive(Feeds f) {
        f.quotes().subscribe(this::keep);
        f.news().subscribe(this::keep);
    }

    private synchronized void keep(String s) { last.addLast(s); if (last.size() > 20) last.removeFirst(); }

    public synchronized int size() { return last.size(); }
}
