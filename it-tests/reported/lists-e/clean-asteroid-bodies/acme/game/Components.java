package acme.game;

import com.badlogic.ashley.core.Component;

public final class Components {
    public static class Position implements Component {
        public float x;
        public float y;
    }

    public static class Shield implements Component {
        public int strength = 3;
    }

    public static class Physics implements Component {
        public final World.Body body;

        public Physics(World.Body body) { this.body = body; }
    }

    private Components() { }
}
