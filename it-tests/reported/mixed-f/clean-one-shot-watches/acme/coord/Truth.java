package acme.coord;

import java.lang.ref.WeakReference;
import java.util.LinkedList;
import java.util.List;

public final class Truth {
    private final List<WeakReference<ServerCnxn>> closed = new LinkedList<>();
    public void closed(ServerCnxn c) { closed.add(new WeakReference<>(c)); }
    public int alive() throws InterruptedException {
        for (int i = 0; i < 4; i++) { System.gc(); Thread.sleep(40); }
        closed.removeIf(r -> r.get() == null);
        return closed.size();
    }
}
