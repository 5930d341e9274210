import acme.web.*;

public class Main {
    public static void main(String[] a) throws Exception {
        String v = a.length > 0 ? a[0] : "x";
        int visitors = v.equals("x") ? 24 : 12;
        Truth truth = new Truth();
        try (SessionManager manager = new SessionManager(450)) {
            manager.addSessionInitListener(s -> s.addListener(e -> { }));            // access log, one a session
            manager.addSessionInitListener(s -> s.put("locale", "de"));
            VaadinLikeSession kiosk = manager.open("kiosk");
            new ViewCache().get("clock", kiosk);
            for (int i = 0; i < visitors; i++) {
                visit(manager, truth, i);
                kiosk.fire("clock tick");
                Thread.sleep(60);
            }
            for (int i = 0; i < 13; i++) { kiosk.fire("clock tick"); Thread.sleep(50); }
            int alive = truth.alive();
            System.out.println("expired " + manager.expired() + ", open " + manager.open() + ", listeners of the kiosk " + kiosk.size());
            System.out.println("GROUND_TRUTH variant=" + v + " retained=" + alive + " what=ended sessions and their views");
        }
    }

    private static void visit(SessionManager m, Truth t, int i) {
        VaadinLikeSession s = m.open("s" + i);
        ViewCache views = new ViewCache();
        s.put("views", views);
        for (String name : new String[] {"home", "orders", "home", "profile"}) {
            t.over(views.get(name, s));
            s.fire(name + " shown");
        }
        t.over(s);
        if (i % 4 == 0) m.logout(s);
    }
}
