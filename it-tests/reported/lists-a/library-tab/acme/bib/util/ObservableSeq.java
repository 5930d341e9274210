package acme.bib.util;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiConsumer;

/** Our own small observable list, no JavaFX in the core module. */
public class ObservableSeq<T> implements Iterable<T> {
    public enum Change { ADDED, REMOVED }

    private static final class Node<L> {
        final L listener;
        Node<L> next;

        Node(L listener, Node<L> next) {
            this.listener = listener;
            this.next = next;
        }
    }

    private final List<T> items = new ArrayList<>();
    private Node<BiConsumer<Change, ? super T>> head;

    public Subscription subscribe(BiConsumer<Change, ? super T> listener) {
        Node<BiConsumer<Change, ? super T>> node = new Node<>(listener, head);
        head = node;
        return () -> remove(node);
    }

    private void remove(Node<?> node) {
        if (head == node) {
            head = head.next;
            return;
        }
        for (var n = head; n != null; n = n.next) {
            if (n.next == node) {
                n.next = n.next.next;
                return;
            }
        }
    }

    private void fire(Change c, T t) {
        for (var n = head; n != null; n = n.next) {
            n.listener.accept(c, t);
        }
    }

    public void add(T t) {
        items.add(t);
        fire(Change.ADDED, t);
    }

    public void remove(T t) {
        if (items.remove(t)) {
            fire(Change.REMOVED, t);
        }
    }

    public int size() {
        return items.size();
    }

    @Override
    public Iterator<T> iterator() {
        return items.iterator();
    }
}
