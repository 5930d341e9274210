package acme.rpc;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Set;

public class Wire {
    public interface ReplyListener { void reply(int id, String body); }

    private final Set<ReplyListener> listeners = new LinkedHashSet<>();

    public synchronized void addReplyListener(ReplyListener l) { listeners.add(l); }
    public synchronized void removeReplyListener(ReplyListener l) { listeners.remove(l); }
    public synchronized int size() { return listeners.size(); }

    public void deliver(int id, String body) {
        ArrayList<ReplyListener> copy;
        synchronized (this) { copy = new ArrayList<>(listeners); }
        for (ReplyListener l : copy) l.reply(id, body);
    }
}
