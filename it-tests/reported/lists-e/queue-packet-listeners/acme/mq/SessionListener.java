package acme.mq;

/** Serves MessageConsumer.receive(timeout): waits until the consumer has something or time is up. */
public class SessionListener {
    private final boolean fixed;
    private int received;

    public SessionListener(boolean fixed) { this.fixed = fixed; }

    private static final class Waiter implements EventListener {
        private final byte[] buffer = new byte[2048];
        private boolean woken;

        @Override public synchronized void eventOccured(Consumer.Event type, Object source, Object userData) {
            woken = true;
            buffer[0]++;
            notifyAll();
        }

        synchronized void await(long ms) throws InterruptedException {
            long end = System.currentTimeMillis() + ms;
            for (long left = ms; !woken && left > 0; left = end - System.currentTimeMillis()) wait(left);
        }
    }

    public String getNextConsumerPacket(Consumer c, long timeout) throws InterruptedException {
        Waiter waiter = new Waiter();
        Object lock = c.addEventListener(waiter, Consumer.Event.BUSY_STATE_CHANGED, this);
        if (c.isBusy()) {
            if (fixed) c.removeEventListener(lock);
            received++;
            return c.getAndFillNextPacket();
        }
        waiter.await(timeout);
        c.removeEventListener(lock);
        if (!c.isBusy()) return null;
        received++;
        return c.getAndFillNextPacket();
    }

    public int received() { return received; }
}
