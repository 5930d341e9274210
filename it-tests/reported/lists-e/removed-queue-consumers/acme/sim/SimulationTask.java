package acme.sim;

import acme.msg.MessagingConsumer;

/** Listens for the status of one simulation while it runs. */
public class SimulationTask implements MessagingConsumer {
    private final int no;
    private volatile int events;

    public SimulationTask(int no) { this.no = no; }

    @Override public String queue() { return "status"; }

    @Override public void onMessage(String text) { events++; }

    @Override public String toString() { return "simulation " + no + ": " + events + " events"; }
}
