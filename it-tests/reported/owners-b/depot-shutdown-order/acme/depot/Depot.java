package acme.depot;

import java.util.concurrent.ConcurrentLinkedQueue;

public class Depot {
    private final String name;
    private final ConcurrentLinkedQueue<String> trams = new ConcurrentLinkedQueue<>();
    private Thread hook;
    private Thread dispatcher;
    private volatile boolean rolling;

    public Depot(String name) { this.name = name; }

    public synchronized Depot roll() {
        rolling = true;
        hook = new Thread(this::allIn, name + "-all-in");
        Runtime.getRuntime().addShutdownHook(hook);
        dispatcher = new Thread(() -> {
            int n = 0;
            while (rolling) {
                trams.add("tram " + (++n));
                if (trams.size() > 10) trams.poll();
                try { Thread.sleep(15); } catch (InterruptedException e) { return; }
            }
        }, name + "-dispatcher");
        dispatcher.setDaemon(true);
        dispatcher.start();
        return this;
    }

    private void allIn() {
        rolling = false;
        System.out.println(name + ": all trams in");
    }

    public synchronized void park() throws InterruptedException {
        if (!rolling) return;
        rolling = false;
        dispatcher.join();
        dispatcher = null;
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException shuttingDown) {
            // the hook itself is at work
        }
        hook = null;
        trams.clear();
    }
}
