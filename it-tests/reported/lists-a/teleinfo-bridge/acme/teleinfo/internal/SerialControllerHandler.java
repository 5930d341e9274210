package acme.teleinfo.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** The bridge: owns the serial port and hands frames to the meters. */
public class SerialControllerHandler {
    private final List<TeleinfoListener> listeners = Collections.synchronizedList(new ArrayList<>());
    private final Random noise = new Random(7);
    private boolean online;
    private int frames;

    public void addListener(final TeleinfoListener listener) {
        listeners.add(listener);
    }

    public void removeListener(final TeleinfoListener listener) {
        listeners.remove(listener);
    }

    public void setOnline(boolean online) {
        this.online = online;
    }

    public boolean isOnline() {
        return online;
    }

    public void receive(String adco) {
        Frame f = new Frame(adco, 2 + noise.nextInt(30), 1_000_000L + frames++, new byte[512]);
        synchronized (listeners) {
            listeners.forEach(l -> l.onFrameReceived(f));
        }
    }

    public int listenerCount() {
        return listeners.size();
    }
}
