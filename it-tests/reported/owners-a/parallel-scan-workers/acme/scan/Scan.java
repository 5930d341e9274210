package acme.scan;

import java.util.concurrent.atomic.*;

/** One of many that run side by side; listens while it runs. Removes itself when it has seen enough. */
public class Scan implements ScanBus.Progress {
    private final ScanBus bus;
    private final int wanted;
    private final AtomicInteger seen = new AtomicInteger();
    private final AtomicBoolean over = new AtomicBoolean();

    public Scan(ScanBus bus, int wanted) { this.bus = bus; this.wanted = wanted; bus.add(this); }

    @Override public void found(String file, int line) { if (seen.incrementAndGet() >= wanted) finish(); }
    @Override public void cancelled() { finish(); }
    private void finish() { if (over.compareAndSet(false, true)) bus.remove(this); }

    public int run(int no) {
        int sum = 0;
        for (int i = 0; i < 40 && !over.get(); i++) { for (int k = 0; k < 2000; k++) sum += k * i ^ no; bus.found("file" + no, i); }
        finish();
        return sum;
    }
}
