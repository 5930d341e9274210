package acme.push;

import java.util.ArrayList;
import java.util.List;

/** Tells everybody on the site what is new. */
public class Broadcaster {
    public interface Listener { void onBroadcast(String message); }

    private static final Broadcaster DEFAULT = new Broadcaster();
    private final List<Listener> listeners = new ArrayList<>();

    public static Broadcaster getDefault() { return DEFAULT; }

    public synchronized void addListener(Listener l) { listeners.add(l); }
    public synchronized void removeListener(Listener l) { listeners.remove(l); }

    public void broadcast(String message) {
        List<Listener> copy;
        synchronized (this) { copy = List.copyOf(listeners); }
        copy.forEach(l -> l.onBroadcast(message));
    }
}
