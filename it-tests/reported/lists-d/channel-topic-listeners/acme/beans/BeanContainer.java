package acme.beans;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** A small container with singletons and prototypes. */
public class BeanContainer implements AutoCloseable {
    private final Map<String, Supplier<? extends Lifecycle>> definitions = new HashMap<>();
    private final Map<String, Lifecycle> singletons = new LinkedHashMap<>();
    private final boolean destroyPrototypes;

    public BeanContainer(boolean destroyPrototypes) {
        this.destroyPrototypes = destroyPrototypes;
    }

    public void singleton(String name, Supplier<? extends Lifecycle> s) {
        Lifecycle l = s.get();
        l.init();
        singletons.put(name, l);
    }

    public void prototype(String name, Supplier<? extends Lifecycle> s) {
        definitions.put(name, s);
    }

    @SuppressWarnings("unchecked")
    public <T extends Lifecycle> T getBean(String name) {
        Lifecycle l = singletons.get(name);
        if (l == null) {
            l = definitions.get(name).get();
            l.init();
        }
        return (T) l;
    }

    /** Hands a prototype back. */
    public void release(Lifecycle bean) {
        if (destroyPrototypes) {
            bean.destroy();
        }
    }

    @Override
    public void close() {
        singletons.values().forEach(Lifecycle::destroy);
        singletons.clear();
    }
}
