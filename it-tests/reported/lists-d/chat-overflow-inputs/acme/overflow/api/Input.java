package acme.overflow.api;

public interface Input {
    boolean init(String sourceIdentifier);

    boolean shutdown();
}
