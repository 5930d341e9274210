package acme.world;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Set;

public class WorldProvider {
    private final Set<BlockChangeReceiver> receivers = new LinkedHashSet<>();

    public void registerListener(BlockChangeReceiver r) { receivers.add(r); }
    public void unregisterListener(BlockChangeReceiver r) { receivers.remove(r); }

    public void setBlock(int x, int y, int z) {
        for (BlockChangeReceiver r : new ArrayList<>(receivers)) r.blockChanged(x, y, z);
    }

    public int count() { return receivers.size(); }
}
