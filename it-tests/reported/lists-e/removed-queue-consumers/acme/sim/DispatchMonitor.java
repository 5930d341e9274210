package acme.sim;

import acme.msg.MessagingConsumer;

public class DispatchMonitor implements MessagingConsumer {
    private volatile int requests;

    @Override public String queue() { return "requests"; }

    @Override public void onMessage(String text) { requests++; }

    public int requests() { return requests; }
}
