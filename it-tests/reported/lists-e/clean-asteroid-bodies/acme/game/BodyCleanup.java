package acme.game;

import com.badlogic.ashley.core.ComponentMapper;
import com.badlogic.ashley.core.Entity;
import com.badlogic.ashley.core.EntityListener;

/** For the family of entities with physics: what goes from the engine goes from the world too. */
class BodyCleanup implements EntityListener {
    private static final ComponentMapper<Components.Physics> PHYSICS = ComponentMapper.getFor(Components.Physics.class);
    private final World world;
    private int destroyed;

    BodyCleanup(World world) { this.world = world; }

    @Override public void entityAdded(Entity entity) { }

    @Override public void entityRemoved(Entity entity) {
        Components.Physics p = PHYSICS.get(entity);
        if (p != null) {
            world.destroyBody(p.body);
            destroyed++;
        }
    }

    int destroyed() { return destroyed; }
}
