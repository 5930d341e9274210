package acme.realtime;

import java.util.List;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** A realtime channel; made by Channels.get and ended by Channels.release. */
public class Channel {
    enum State { INITIALIZED, ATTACHING, ATTACHED, DETACHING, DETACHED, SUSPENDED }

    private static final long REQUEST_TIMEOUT = 60_000;

    private final String name;
    private final Transport transport;
    private final boolean guardRelease;
    private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();
    private State state = State.INITIALIZED;
    private Timer attachTimer;
    private boolean released;

    Channel(String name, Transport transport, boolean guardRelease) {
        this.name = name;
        this.transport = transport;
        this.guardRelease = guardRelease;
    }

    public synchronized void attach() {
        state = State.ATTACHING;
        startTimer(() -> setState(State.SUSPENDED));
        transport.send(new ProtocolMessage(ProtocolMessage.Action.ATTACH, name, null));
    }

    public synchronized void detach() {
        if (state == State.INITIALIZED || state == State.DETACHED) return;
        state = State.DETACHING;
        startTimer(() -> setState(State.ATTACHED));
        transport.send(new ProtocolMessage(ProtocolMessage.Action.DETACH, name, null));
    }

    private void startTimer(Runnable onTimeout) {
        clearTimer();
        if (released && guardRelease) {
            return;
        }
        Timer timer = new Timer("attach-" + name, true);
        attachTimer = timer;
        timer.schedule(new TimerTask() {
            @Override public void run() {
                synchronized (Channel.this) {
                    if (attachTimer != timer) return;
                    clearTimer();
                    onTimeout.run();
                }
            }
        }, REQUEST_TIMEOUT);
    }

    private void clearTimer() {
        if (attachTimer != null) {
            attachTimer.cancel();
            attachTimer = null;
        }
    }

    synchronized void markAsReleased() {
        released = true;
        listeners.clear();
    }

    synchronized void onMessage(ProtocolMessage m) {
        switch (m.action()) {
            case ATTACHED -> { clearTimer(); setState(State.ATTACHED); }
            case DETACHED -> { clearTimer(); setState(State.DETACHED); }
            case MESSAGE -> listeners.forEach(l -> l.accept(m.data()));
            default -> { }
        }
    }

    private void setState(State s) { state = s; }

    public void subscribe(Consumer<String> listener) { listeners.add(listener); }
    public void publish(String data) { transport.send(new ProtocolMessage(ProtocolMessage.Action.MESSAGE, name, data)); }
    public synchronized boolean isAttached() { return state == State.ATTACHED; }
    public String name() { return name; }
}
