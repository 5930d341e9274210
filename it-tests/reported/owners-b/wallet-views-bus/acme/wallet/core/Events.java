package acme.wallet.core;

public final class Events {
    public record PriceChanged(String pair, double price) {}
    public record BlockArrived(int height) {}
    public record OfferPosted(String id, long amount) {}
    private Events() {}
}
