package acme.game;

import com.badlogic.ashley.core.Engine;
import com.badlogic.ashley.core.Entity;
import com.badlogic.ashley.core.Family;
import com.badlogic.ashley.signals.Listener;
import java.util.ArrayDeque;
import java.util.Deque;

public class Game {
    private final Engine engine = new Engine();
    private final World world = new World();
    private final BodyCleanup cleanup = new BodyCleanup(world);
    private final Deque<Entity> asteroids = new ArrayDeque<>();
    private final int limit;
    private int shields;
    private final Listener<Entity> shieldLost = (signal, e) -> shields--;

    public Game(int limit) {
        this.limit = limit;
        engine.addEntityListener(Family.all(Components.Physics.class).get(), cleanup);
    }

    public Entity spawn(int i) {
        Entity e = new Entity();
        Components.Position p = new Components.Position();
        e.add(p);
        e.add(new Components.Physics(world.createBody(dx -> p.x += dx)));
        if (i % 2 == 0) {
            e.add(new Components.Shield());
            shields++;
            e.componentRemoved.add(shieldLost);
        }
        engine.addEntity(e);
        asteroids.add(e);
        return e;
    }

    /** The oldest leave when there are too many. */
    public Entity crowdOut() {
        if (asteroids.size() <= limit) return null;
        Entity e = asteroids.poll();
        if (e.getComponent(Components.Shield.class) != null) {
            e.remove(Components.Shield.class);
            e.componentRemoved.remove(shieldLost);
        }
        engine.removeEntity(e);
        return e;
    }

    public void frame(float dt) {
        world.step(dt);
        engine.update(dt);
    }

    public String status() {
        return engine.getEntities().size() + " entities, " + world.bodies() + " bodies, " + shields + " shields, destroyed " + cleanup.destroyed();
    }
}
