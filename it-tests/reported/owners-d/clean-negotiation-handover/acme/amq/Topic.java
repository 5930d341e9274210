package acme.amq;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

public class Topic {
    private final List<BrokerSession> subscribers = new CopyOnWriteArrayList<>();
    void subscribe(BrokerSession s) { subscribers.add(s); }
    void unsubscribe(BrokerSession s) { subscribers.remove(s); }
    public void publish(String m) { subscribers.forEach(s -> s.deliver(m)); }
    public int subscribers() { return subscribers.size(); }
}
