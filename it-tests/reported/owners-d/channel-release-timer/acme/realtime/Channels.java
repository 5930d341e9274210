package acme.realtime;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The channels in use, by name. */
public class Channels {
    private final Map<String, Channel> map = new ConcurrentHashMap<>();
    private final Transport transport;
    private final boolean guardRelease;
    private int dropped;

    Channels(Transport transport, boolean guardRelease) {
        this.transport = transport;
        this.guardRelease = guardRelease;
    }

    public Channel get(String name) {
        return map.computeIfAbsent(name, n -> new Channel(n, transport, guardRelease));
    }

    public void release(String channelName) {
        Channel channel = map.remove(channelName);
        if (channel != null) {
            channel.markAsReleased();
            channel.detach();
        }
    }

    /** Messages of a channel that is not in the map are dropped, so that it isn't made anew. */
    void onMessage(ProtocolMessage m) {
        Channel channel = map.get(m.channel());
        if (channel == null) {
            dropped++;
            return;
        }
        channel.onMessage(m);
    }

    public int size() { return map.size(); }
    public int dropped() { return dropped; }
}
