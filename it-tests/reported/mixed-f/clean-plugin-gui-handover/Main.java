import acme.plug.*;

public class Main {
    public static void main(String[] a) throws Exception {
        String v = a.length > 0 ? a[0] : "x";
        int reloads = v.equals("x") ? 12 : 8;
        Truth truth = new Truth();
        try (PluginManager pm = new PluginManager()) {
            Plugin core = new Plugin("core") {
                @Override public void onEnable(PluginManager m) {
                    m.registerEvents(PluginManager.Click.class, c -> { }, this);
                    m.runTaskTimer(this, () -> { }, 50);
                }
            };
            pm.enable(core);
            int clicks = 0;
            StringBuilder hosts = new StringBuilder();
            pm.enable(new ShopPlugin("shop-a"));
            pm.enable(new ShopPlugin("shop-b"));
            for (int i = 0; i < reloads; i++) {
                for (Plugin p : pm.enabled()) if (p instanceof ShopPlugin s) clicks += s.sell(i % 5 == 4 ? "lurker" : "player" + i);
                hosts.append(Gui.hostName().charAt(Gui.hostName().length() - 1));
                String name = i % 2 == 0 ? "shop-a" : "shop-b";
                Plugin old = pm.disable(name);
                truth.disabled(old);
                old = null;
                pm.enable(new ShopPlugin(name));
                Thread.sleep(110);
            }
            int alive = truth.alive();
            System.out.println("clicks " + clicks + ", hosts " + hosts + ", handlers " + pm.handlers() + ", tasks " + pm.queued() + ", windows " + Gui.open());
            System.out.println("GROUND_TRUTH variant=" + v + " retained=" + alive + " what=disabled plug-ins");
        }
    }
}
