package acme.vision;

@FunctionalInterface
public interface Subscription {
    void cancel();
}
