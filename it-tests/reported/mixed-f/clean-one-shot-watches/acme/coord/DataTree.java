package acme.coord;

import java.util.Map;
import java.util.TreeMap;

public class DataTree {
    private final Map<String, byte[]> nodes = new TreeMap<>();
    private final WatchManager dataWatches = new WatchManager();

    public byte[] getData(String path, Watcher w) {
        if (w != null) dataWatches.addWatch(path, w);
        return nodes.get(path);
    }

    public void setData(String path, byte[] data) {
        nodes.put(path, data);
        dataWatches.triggerWatch(path, "NodeDataChanged");
    }

    public void removeCnxn(Watcher w) { dataWatches.removeWatcher(w); }
    public WatchManager watches() { return dataWatches; }
}
