package acme.store;

/** Finds the node that leads. */
@FunctionalInterface
public interface NodeDiscovery {
    int leaderPort();
}
