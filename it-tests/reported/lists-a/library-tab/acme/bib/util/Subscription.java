package acme.bib.util;

@FunctionalInterface
public interface Subscription {
    void unsubscribe();

    default Subscription and(Subscription other) {
        return () -> {
            unsubscribe();
            other.unsubscribe();
        };
    }
}
