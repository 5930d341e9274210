package acme.world;

import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

public final class Truth {
    private static final List<Reference<EntityRef>> DESTROYED = new ArrayList<>();
    public static void destroyed(EntityRef e) { DESTROYED.add(new WeakReference<>(e)); }
    public static int alive() throws InterruptedException {
        for (int i = 0; i < 4; i++) { System.gc(); Thread.sleep(40); }
        int n = 0;
        for (Reference<EntityRef> r : DESTROYED) if (r.get() != null) n++;
        return n;
    }
}
