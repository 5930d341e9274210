package acme.cluster;

/** Looks the map of the subscriptions up at each use. */
public class EventBusService {
    private final InfinispanClusterManager manager;

    public EventBusService(InfinispanClusterManager manager) {
        this.manager = manager;
    }

    public void subscribe(String address, String node) {
        manager.getAsyncMultiMap("__subs").add(address, node);
    }

    public void unsubscribe(String address, String node) {
        manager.getAsyncMultiMap("__subs").remove(address, node);
    }

    public int publish(String address) {
        return manager.getAsyncMultiMap("__subs").get(address).size();
    }
}
