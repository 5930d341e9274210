package cart.web;

import cart.stock.Stock;
import java.util.HashMap;
import java.util.Map;

public class CartSession implements Stock.Watcher {
    private final String user;
    private final Map<String, Integer> items = new HashMap<>();
    private int warnings;

    CartSession(String user) {
        this.user = user;
    }

    public void put(String sku) {
        items.merge(sku, 1, Integer::sum);
    }

    @Override
    public void soldOut(String sku) {
        if (items.containsKey(sku)) warnings++;
    }

    public String toString() {
        return user + items + warnings;
    }
}
