package acme.cache;

import java.util.HashMap;
import java.util.Map;

public class StoreConnection {
    private final Map<String, String> local = new HashMap<>();
    private final byte[] buffer = new byte[8192];
    private boolean open = true;

    public String set(String k, String v) {
        if (!open) {
            throw new IllegalStateException("closed");
        }
        buffer[Math.floorMod(k.hashCode(), buffer.length)]++;
        return local.put(k, v);
    }

    void disconnect() {
        open = false;
    }

    boolean ping() {
        return open;
    }
}
