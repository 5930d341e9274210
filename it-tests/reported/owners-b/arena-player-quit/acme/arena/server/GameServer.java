package acme.arena.server;

public class GameServer {
    public final EventManager events = new EventManager();
    public final TickScheduler scheduler = new TickScheduler();
    private final Thread loop = new Thread(this::run, "server-thread");
    private volatile boolean up = true;

    public void start() { loop.setDaemon(true); loop.start(); }

    private void run() {
        while (up) {
            scheduler.tick();
            try { Thread.sleep(10); } catch (InterruptedException e) { return; }
        }
    }

    public void halt() throws InterruptedException { up = false; loop.join(); }
}
