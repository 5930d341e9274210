package com.acme.admin;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Connection to the integration server; lives as long as the administrator program. */
public class ServerClient {
    public interface EventListener { void onEvent(String event); }

    private final List<EventListener> listeners = new CopyOnWriteArrayList<>();
    private int channels = 12;

    public void addListener(EventListener l) { listeners.add(l); }
    public void removeListener(EventListener l) { listeners.remove(l); }
    public int channelCount() { return channels; }

    public void deploy(String channel) {
        channels++;
        for (EventListener l : listeners) l.onEvent("deployed " + channel);
    }
}
