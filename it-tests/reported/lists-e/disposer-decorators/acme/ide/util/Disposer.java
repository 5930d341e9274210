package acme.ide.util;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Parent to children; whoever disposes a parent disposes its children first. */
public final class Disposer {
    private static final Map<Disposable, List<Disposable>> tree = new IdentityHashMap<>();

    private Disposer() { }

    public static synchronized void register(Disposable parent, Disposable child) {
        tree.computeIfAbsent(parent, k -> new ArrayList<>()).add(child);
    }

    public static void dispose(Disposable d) {
        List<Disposable> children;
        synchronized (Disposer.class) {
            children = tree.remove(d);
            for (List<Disposable> siblings : tree.values()) siblings.removeIf(s -> s == d);
        }
        if (children != null) for (int i = children.size() - 1; i >= 0; i--) dispose(children.get(i));
        d.dispose();
    }
}
