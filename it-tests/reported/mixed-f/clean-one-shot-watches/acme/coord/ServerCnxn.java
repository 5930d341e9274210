package acme.coord;

/** A client's connection, which is the watcher of all its watches. */
public class ServerCnxn implements Watcher, AutoCloseable {
    private final DataTree tree;
    private final byte[] out = new byte[4096];
    private final boolean renews;
    private int events;

    public ServerCnxn(DataTree tree, boolean renews) {
        this.tree = tree;
        this.renews = renews;
    }

    public void read(String path) { tree.getData(path, this); }

    @Override public void process(String type, String path) {
        out[events++ % out.length] = (byte) path.length();
        if (renews) tree.getData(path, this);
    }

    public int getEvents() { return events; }
    @Override public void close() { tree.removeCnxn(this); }
}
