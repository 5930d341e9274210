import acme.market.Market;
import acme.market.MarketScreen;
import java.lang.reflect.Field;
import java.util.Deque;
import java.util.List;
import java.util.Map;

public class Main {
    public static void main(String[] a) throws Exception {
        boolean fixed = a.length > 0 && a[0].equals("y");
        Truth truth = new Truth();
        Market market = new Market(List.of("wheat", "iron", "gold", "salt", "wool", "silk", "wine", "fish", "clay", "wood", "tin", "jade"));
        String[] players = {"ada", "bob", "cleo", "dan", "eve", "finn", "gil"};
        for (String p : players) {
            MarketScreen s = new MarketScreen(market, p, fixed);
            truth.watch(s.gui());
            market.trade();
            s.nextPage();
            market.trade();
            s.nextPage();
            System.out.println(s);
            s.close();
            s = null;
            Truth.pause(120);
        }
        MarketScreen open = new MarketScreen(market, "hal", fixed);
        market.trade();
        int guis = truth.alive();
        int subs = subscribers(market) - market.goods().size() - 4; // ledger, and the open screen
        System.out.println("still looking: " + open + ", ledger " + market.ledgerEntries());
        System.out.println("guis of players who left: " + guis);
        Truth.report(fixed ? "y" : "x", subs, "price subscriptions of overwritten buttons of closed screens");
    }

    private static int subscribers(Market m) throws Exception {
        Field f = Market.class.getDeclaredField("prices");
        f.setAccessible(true);
        int n = 0;
        for (Object p : ((Map<?, ?>) f.get(m)).values()) {
            Field s = p.getClass().getDeclaredField("subscribers");
            s.setAccessible(true);
            n += ((Deque<?>) s.get(p)).size();
        }
        return n;
    }
}
