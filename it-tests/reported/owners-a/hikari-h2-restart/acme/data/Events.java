package acme.data;

import java.util.*;

public class Events {
    public interface Listener extends EventListener { void changed(String what); }
    private final List<Listener> listeners = new ArrayList<>();
    public synchronized void add(Listener l) { listeners.add(l); }
    public synchronized void remove(Listener l) { listeners.remove(l); }
    public void fire(String what) { List<Listener> c; synchronized (this) { c = new ArrayList<>(listeners); } c.forEach(l -> l.changed(what)); }
    public synchronized int size() { return listeners.size(); }
}
