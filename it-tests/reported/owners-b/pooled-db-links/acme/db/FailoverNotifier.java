package acme.db;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

public class FailoverNotifier {
    public interface FailoverListener { void primaryMoved(String to); }

    private final List<FailoverListener> listeners = new CopyOnWriteArrayList<>();
    private volatile String primary = "db-a";

    public void addFailoverListener(FailoverListener l) { listeners.add(l); }
    public void removeFailoverListener(FailoverListener l) { listeners.remove(l); }
    public String primary() { return primary; }

    public void move(String to) {
        primary = to;
        for (FailoverListener l : listeners) l.primaryMoved(to);
    }
}
