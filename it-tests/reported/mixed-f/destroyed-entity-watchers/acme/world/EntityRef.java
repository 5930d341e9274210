package acme.world;

import java.util.HashMap;
import java.util.Map;

/** A handle of an entity; after destruction it is the null entity. */
public class EntityRef implements BlockChangeReceiver {
    private int id;
    private final Map<Class<?>, Object> components = new HashMap<>();
    private int seen;

    EntityRef(int id) { this.id = id; }

    public <C> EntityRef add(C c) {
        components.put(c.getClass(), c);
        return this;
    }

    public boolean exists() { return id != 0; }

    void invalidate() { id = 0; }

    @Override public void blockChanged(int x, int y, int z) { if (exists()) seen++; }
    public int getSeen() { return seen; }

    @Override public boolean equals(Object o) {
        if (this == o) return true;
        return o instanceof EntityRef r && !(exists() && r.exists() && r.id != id) && exists() == r.exists() && r.id == id;
    }
    @Override public int hashCode() { return id; }
}
