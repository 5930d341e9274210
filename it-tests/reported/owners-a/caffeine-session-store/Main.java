import acme.web.*;
import java.util.*;
import net.engio.mbassy.bus.MBassador;
import truth.Truth;

public class Main {
    public static void main(String[] a) throws Exception {
        MBassador<Object> bus = new MBassador<>(e -> { });
        SessionStore store = new SessionStore(bus, 50);
        Random r = new Random(11);
        List<java.lang.ref.WeakReference<WebSession>> all = new ArrayList<>();
        for (int i = 0; i < 700; i++) {
            all.add(new java.lang.ref.WeakReference<>(store.get("u" + r.nextInt(400))));
            if (i % 35 == 0) bus.publish(new WebSession.Notice("n" + i));
            if (i % 50 == 0) store.logout("u" + r.nextInt(400));
            if (i % 6 == 0) Thread.sleep(11);
        }
        long size = store.size();
        bus.publish(new WebSession.LogoutAll("u"));
        System.gc(); Thread.sleep(50); System.gc();
        Set<WebSession> alive = Collections.newSetFromMap(new IdentityHashMap<>());
        for (var w : all) { WebSession s = w.get(); if (s != null) alive.add(s); }
        System.out.println("sessions " + size + " removed " + store.removed() + " notices " + store.notices());
        Truth.report("y", (int) Math.max(0, alive.size() - size), "evicted sessions still on the bus");
        bus.shutdown();
    }
}
