package acme.plug;

import java.util.HashMap;
import java.util.Map;

public class ShopPlugin extends Plugin {
    private final Map<String, Integer> prices = new HashMap<>();
    private PluginManager pm;
    private volatile int sold;

    public ShopPlugin(String name) { super(name); }

    @Override public void onEnable(PluginManager pm) {
        this.pm = pm;
        for (int i = 0; i < 200; i++) prices.put("item" + i, i);
        pm.registerEvents(PluginManager.Click.class, c -> sold++, this);
        pm.runTaskTimer(this, () -> prices.merge("item0", 1, Integer::sum), 20);
    }

    public int sell(String player) {
        Gui g = new Gui(this, pm, player);
        g.show();
        for (int s = 0; s < 5; s++) pm.call(new PluginManager.Click(player, s));
        int n = g.clicks();
        if (!player.equals("lurker")) g.close();
        return n;
    }
}
