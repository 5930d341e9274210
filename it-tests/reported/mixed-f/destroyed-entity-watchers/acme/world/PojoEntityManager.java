package acme.world;

import java.util.ArrayList;
import java.util.List;

public class PojoEntityManager {
    private final WorldProvider world;
    private final boolean unregisterFirst;
    private final List<EntityRef> entities = new ArrayList<>();
    private int nextId = 1;

    public PojoEntityManager(WorldProvider world, boolean unregisterFirst) {
        this.world = world;
        this.unregisterFirst = unregisterFirst;
    }

    /** Things like signs do not care for blocks, the others are told of changes. */
    public EntityRef create(Object component, boolean watchesBlocks) {
        EntityRef e = new EntityRef(nextId++).add(component);
        entities.add(e);
        if (watchesBlocks) {
            world.registerListener(e);
        }
        return e;
    }

    public void destroy(EntityRef e) {
        if (unregisterFirst) {
            world.unregisterListener(e);
        }
        entities.removeIf(k -> k == e);
        e.invalidate();
        if (!unregisterFirst) {
            world.unregisterListener(e);
        }
    }

    public int size() { return entities.size(); }
}
