package acme.wallet;

import java.util.*;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;

public class Wallet {
    public interface CoinsReceivedListener { void onCoinsReceived(Wallet wallet, String txId, long value); }
    public interface ConfidenceListener { void onConfidence(String txId, int depth); }

    private static final class Registration<T> {
        final T listener; final Executor executor;
        Registration(T listener, Executor executor) { this.listener = listener; this.executor = executor; }
    }

    private final List<Registration<CoinsReceivedListener>> coins = new CopyOnWriteArrayList<>();
    private final List<Registration<ConfidenceListener>> confidence = new CopyOnWriteArrayList<>();
    private long balance;

    public void addCoinsReceivedEventListener(Executor executor, CoinsReceivedListener l) { coins.add(new Registration<>(l, executor)); }
    public boolean removeCoinsReceivedEventListener(CoinsReceivedListener l) { return coins.removeIf(r -> r.listener == l); }
    public void addConfidenceListener(Executor executor, ConfidenceListener l) { confidence.add(new Registration<>(l, executor)); }
    public boolean removeConfidenceListener(ConfidenceListener l) { return confidence.removeIf(r -> r.listener == l); }

    public void receive(String tx, long value) {
        balance += value;
        for (Registration<CoinsReceivedListener> r : coins) r.executor.execute(() -> r.listener.onCoinsReceived(this, tx, value));
        for (Registration<ConfidenceListener> r : confidence) r.executor.execute(() -> r.listener.onConfidence(tx, 1));
    }

    public long balance() { return balance; }
    public int registered() { return coins.size() + confidence.size(); }
}
