package org.vimlike.platform;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The tree of disposables: a parent's children are disposed before it, last registered first. */
public final class Disposer {
    private static final Object lock = new Object();
    private static final Map<Disposable, Node> nodes = new IdentityHashMap<>();

    private static final class Node {
        final Disposable object;
        Node parent;
        final List<Node> children = new ArrayList<>(2);

        Node(Disposable object) {
            this.object = object;
        }
    }

    private Disposer() {
    }

    public static Disposable newDisposable(String debugName) {
        return new Disposable() {
            @Override
            public void dispose() {
            }

            @Override
            public String toString() {
                return debugName;
            }
        };
    }

    public static void register(Disposable parent, Disposable child) {
        synchronized (lock) {
            Node p = nodes.computeIfAbsent(parent, Node::new);
            Node c = nodes.computeIfAbsent(child, Node::new);
            if (c.parent != null) {
                c.parent.children.remove(c);
            }
            c.parent = p;
            p.children.add(c);
        }
    }

    public static void dispose(Disposable d) {
        List<Disposable> order = new ArrayList<>();
        synchronized (lock) {
            Node n = nodes.get(d);
            if (n == null) {
                order.add(d);
            } else {
                if (n.parent != null) {
                    n.parent.children.remove(n);
                }
                collect(n, order);
            }
        }
        order.forEach(Disposable::dispose);
    }

    private static void collect(Node n, List<Disposable> order) {
        for (int i = n.children.size() - 1; i >= 0; i--) {
            collect(n.children.get(i), order);
        }
        nodes.remove(n.object);
        order.add(n.object);
    }
}
