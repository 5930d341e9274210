package acme.db;

import java.util.concurrent.CopyOnWriteArrayList;

public class ServerStatus {
    public interface Listener { void failedOver(String host); }
    private final CopyOnWriteArrayList<Listener> listeners = new CopyOnWriteArrayList<>();
    public void addListener(Listener l) { listeners.add(l); }
    public void removeListener(Listener l) { listeners.remove(l); }
    public void failOver(String to) { listeners.forEach(l -> l.failedOver(to)); }
    public int size() { return listeners.size(); }
}
