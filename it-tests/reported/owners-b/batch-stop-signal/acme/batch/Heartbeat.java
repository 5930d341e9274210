package acme.batch;

public class Heartbeat extends Thread {
    private volatile boolean go = true;
    private int beats;

    public Heartbeat(StopSignal s) {
        super("heartbeat");
        setDaemon(true);
        s.onStop(this::quit);
    }

    private void quit() { go = false; }

    @Override public void run() {
        while (go) {
            beats++;
            try { sleep(50); } catch (InterruptedException e) { return; }
        }
    }

    public int beats() { return beats; }
}
