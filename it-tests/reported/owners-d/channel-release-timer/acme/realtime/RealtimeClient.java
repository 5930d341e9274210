package acme.realtime;

import java.util.Timer;
import java.util.TimerTask;

public class RealtimeClient implements AutoCloseable {
    private final Transport transport = new Transport();
    private final Timer heartbeat = new Timer("heartbeat", true);
    public final Channels channels;
    private int beats;

    public RealtimeClient(boolean guardRelease) {
        channels = new Channels(transport, guardRelease);
        transport.onMessage(channels::onMessage);
        heartbeat.scheduleAtFixedRate(new TimerTask() {
            @Override public void run() { beats++; }
        }, 20, 20);
    }

    public int beats() { return beats; }

    @Override public void close() {
        heartbeat.cancel();
        transport.close();
    }
}
