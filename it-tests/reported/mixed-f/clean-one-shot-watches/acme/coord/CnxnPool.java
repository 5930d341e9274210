package acme.coord;

import java.util.ArrayDeque;
import java.util.Deque;

/** Read-only connections that are used again. */
public class CnxnPool implements AutoCloseable {
    private final Deque<ServerCnxn> idle = new ArrayDeque<>();
    private final DataTree tree;

    public CnxnPool(DataTree tree) { this.tree = tree; }
    public ServerCnxn borrow() { return idle.isEmpty() ? new ServerCnxn(tree, false) : idle.pop(); }
    public void giveBack(ServerCnxn c) {
        tree.removeCnxn(c);
        idle.push(c);
    }
    @Override public void close() { idle.forEach(ServerCnxn::close); }
}
