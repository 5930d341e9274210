package acme.voice;

import java.util.*;
import java.util.function.Consumer;

/** Mod-wide events, made when the game starts. */
public final class Events {
    public static final Events INSTANCE = new Events();
    private final List<Consumer<UUID>> voiceChatConnected = new ArrayList<>();
    private final List<Consumer<UUID>> voiceChatDisconnected = new ArrayList<>();
    private final List<Runnable> tick = new ArrayList<>();

    private Events() { }

    public synchronized void onServerVoiceChatConnected(Consumer<UUID> c) { voiceChatConnected.add(c); }
    public synchronized void removeServerVoiceChatConnected(Consumer<UUID> c) { voiceChatConnected.remove(c); }
    public synchronized void onServerVoiceChatDisconnected(Consumer<UUID> c) { voiceChatDisconnected.add(c); }
    public synchronized void removeServerVoiceChatDisconnected(Consumer<UUID> c) { voiceChatDisconnected.remove(c); }
    public synchronized void onTick(Runnable r) { tick.add(r); }
    public synchronized void removeTick(Runnable r) { tick.remove(r); }

    public void connected(UUID p) { for (Consumer<UUID> c : copy(voiceChatConnected)) c.accept(p); }
    public void disconnected(UUID p) { for (Consumer<UUID> c : copy(voiceChatDisconnected)) c.accept(p); }
    public void tick() { for (Runnable r : copy(tick)) r.run(); }
    private synchronized <T> List<T> copy(List<T> l) { return new ArrayList<>(l); }
}
