package acme.game;

import java.util.ArrayList;
import java.util.List;

/** The physics: bodies are called at each step as long as they are in the world. */
public class World {
    public interface StepCallback {
        void moved(float dx);
    }

    public class Body {
        private final StepCallback callback;

        Body(StepCallback callback) { this.callback = callback; }
    }

    private final List<Body> bodies = new ArrayList<>();

    public Body createBody(StepCallback callback) {
        Body b = new Body(callback);
        bodies.add(b);
        return b;
    }

    public void destroyBody(Body b) { bodies.remove(b); }

    public void step(float dt) {
        for (Body b : bodies) b.callback.moved(dt * 3);
    }

    public int bodies() { return bodies.size(); }
}
