package acme.mq;

public class DeviceLink {
    private final Router router;
    private final String[] topics;
    private int received;

    public DeviceLink(Router router, String... topics) { this.router = router; this.topics = topics; }

    public void connect() { for (String t : topics) router.join(t, this); }
    public void disconnect() { for (String t : topics) router.part(t, this); }

    void receive(String m) { received++; }

    public int received() { return received; }
}
