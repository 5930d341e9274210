package acme.gateway;

import java.util.*;

/** A connection to the chat service; reconnects by itself, ends with disconnect(). */
public class Gateway {
    private final Timer timer;
    private final String shard;
    private final boolean cancelsOld;
    private final List<String> received = new ArrayList<>();
    private TimerTask heartbeat;
    private TimerTask cacheSweep;
    private int session;
    private int beats;
    private boolean disconnected;

    public Gateway(Timer timer, String shard, boolean cancelsOld) {
        this.timer = timer;
        this.shard = shard;
        this.cancelsOld = cancelsOld;
    }

    public void connect() {
        session++;
        onHello(40);
        if (cacheSweep == null) {
            cacheSweep = new TimerTask() { @Override public void run() { synchronized (received) { if (received.size() > 50) received.clear(); } } };
            timer.schedule(cacheSweep, 100, 100);
        }
    }

    private void onHello(long interval) {
        if (cancelsOld && heartbeat != null) heartbeat.cancel();
        heartbeat = new Heartbeat(session);
        timer.scheduleAtFixedRate(heartbeat, interval, interval);
    }

    /** The service asked for it, or the line was cut. */
    public void onReconnect() { synchronized (received) { received.add("reconnect"); } connect(); }

    public void onMessage(String m) { synchronized (received) { received.add(m); } }

    public void disconnect() {
        disconnected = true;
        heartbeat.cancel();
        cacheSweep.cancel();
        timer.purge();
    }

    @Override public String toString() { return shard + " session " + session + (disconnected ? " closed" : " live") + (beats > 0 ? " beating" : ""); }

    private class Heartbeat extends TimerTask {
        private final int forSession;
        Heartbeat(int forSession) { this.forSession = forSession; }
        @Override public void run() { if (forSession == session) beats++; }
    }
}
