package acme.wallet;

import java.io.Closeable;
import java.util.concurrent.Executor;

/** Forwards all coins that arrive to another address, until closed. */
public class ForwardingService implements Closeable {
    private final Wallet wallet;
    private final String address;
    private final boolean saved;
    private final Wallet.CoinsReceivedListener listener = this::coinForwarding;
    private final Wallet.ConfidenceListener confidence = new DepthWatcher();
    private long forwarded;
    private int confirmed;

    public ForwardingService(Wallet wallet, String address, boolean saved) {
        this.wallet = wallet;
        this.address = address;
        this.saved = saved;
    }

    public ForwardingService run(Executor executor) {
        wallet.addConfidenceListener(executor, confidence);
        if (saved) wallet.addCoinsReceivedEventListener(executor, listener);
        else wallet.addCoinsReceivedEventListener(executor, this::coinForwarding);
        return this;
    }

    private void coinForwarding(Wallet w, String tx, long value) { forwarded += value; }

    @Override public void close() {
        wallet.removeConfidenceListener(confidence);
        if (saved) wallet.removeCoinsReceivedEventListener(listener);
        else wallet.removeCoinsReceivedEventListener(this::coinForwarding);
    }

    @Override public String toString() { return address + " got " + forwarded + " (" + confirmed + " confirmed)"; }

    private class DepthWatcher implements Wallet.ConfidenceListener {
        @Override public void onConfidence(String tx, int depth) { confirmed++; }
    }
}
