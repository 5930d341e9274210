package acme.jobs;

public class ShardingListenerManager {
    private final ConnectionStateManager states;
    private final JobScheduler scheduler;
    private final ConnectionStateManager.ConnectionStateListener connectionStateListener;
    private volatile boolean shutdown;

    ShardingListenerManager(ConnectionStateManager states, JobScheduler scheduler) {
        this.states = states;
        this.scheduler = scheduler;
        this.connectionStateListener = new ReshardOnReconnect();
    }

    void start() { states.addListener(connectionStateListener, Runnable::run); }

    void shutdown(boolean fully) {
        shutdown = true;
        if (fully) states.removeListener(connectionStateListener);
    }

    private class ReshardOnReconnect implements ConnectionStateManager.ConnectionStateListener {
        @Override public void stateChanged(ConnectionStateManager.State s) {
            if (!shutdown && s == ConnectionStateManager.State.RECONNECTED) scheduler.reshard();
        }
    }
}
