package acme.webapp;

import acme.server.Server;
import com.google.common.eventbus.Subscribe;

public class ShopApp implements Server.WebApp {
    private final boolean tidy;
    private PriceCache prices;
    private Basket basket;
    private String path;

    public ShopApp(boolean tidy) { this.tidy = tidy; }

    @Override public void contextInitialized(String path) {
        this.path = path;
        basket = new Basket();
        prices = new PriceCache();
        Server.BUS.register(basket);
        Server.BUS.register(prices);
    }

    @Override public void contextDestroyed() {
        Server.BUS.unregister(basket);
        if (tidy) Server.BUS.unregister(prices);
        prices = null;
    }

    @Override public String handle(String uri) { return path + ":" + uri + " seen=" + basket.seen + " v" + prices.version; }

    public static class Basket {
        int seen;
        @Subscribe public void on(Server.RequestEvent e) { seen++; }
    }

    public static class PriceCache {
        int version;
        @Subscribe public void refresh(Server.ConfigChanged e) { version++; }
    }
}
