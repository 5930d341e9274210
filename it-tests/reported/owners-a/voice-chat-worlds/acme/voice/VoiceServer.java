package acme.voice;

import java.util.*;

public class VoiceServer extends Thread {
    private final String world;
    private final boolean tidy;
    private final byte[] opusTables = new byte[64 * 1024];
    private final Runnable keepAlive = this::sendKeepAlive;
    private volatile boolean running = true;
    private PlayerStateManager states;
    private int keepAlives;

    public VoiceServer(String world, boolean tidy) { super("voice-" + world); this.world = world; this.tidy = tidy; setDaemon(true); }

    @Override public void run() {
        states = new PlayerStateManager(this);
        Events.INSTANCE.onTick(keepAlive);
        synchronized (this) { notifyAll(); }
        try {
            synchronized (this) { while (running) wait(50); }
        } catch (InterruptedException e) { Thread.currentThread().interrupt(); }
        Events.INSTANCE.removeTick(keepAlive);
        states.onServerStopping(tidy);
    }

    public synchronized void awaitStart() throws InterruptedException { start(); while (states == null) wait(20); }

    public void halt() throws InterruptedException { synchronized (this) { running = false; notifyAll(); } join(1000); }

    private void sendKeepAlive() { keepAlives++; opusTables[keepAlives & 0xff]++; }
    public String world() { return world; }
    @Override public String toString() { return world + " players=" + states.players() + " keepAlives=" + keepAlives; }
}
