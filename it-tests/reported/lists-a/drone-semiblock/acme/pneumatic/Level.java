package acme.pneumatic;

import java.util.ArrayList;
import java.util.List;

public class Level {
    public final String dimension;
    public final List<DroneEntity> entities = new ArrayList<>();
    private final byte[] lightMap = new byte[64 * 1024];

    public Level(String dimension) {
        this.dimension = dimension;
    }

    public void addFreshEntity(DroneEntity e) {
        entities.add(e);
        e.onAddedToLevel();
    }

    public void unload() {
        entities.forEach(DroneEntity::onRemovedFromLevel);
        entities.clear();
    }

    public int light(int i) {
        return lightMap[i & 0xffff];
    }
}
