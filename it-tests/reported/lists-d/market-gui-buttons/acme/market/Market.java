package acme.market;

import acme.vision.Property;
import acme.vision.Subscribable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Prices of the server's market; lives as long as the server. */
public class Market {
    private final Map<String, Property<Integer>> prices = new LinkedHashMap<>();
    private final Random random = new Random(7);
    private int ledgerEntries;

    public Market(List<String> goods) {
        for (String g : goods) {
            prices.put(g, new Property<>(10 + random.nextInt(50)));
        }
        // the ledger books every price change, for ever
        prices.forEach((name, p) -> p.subscribe(v -> ledgerEntries++));
    }

    public Subscribable<Integer> price(String good) {
        return prices.get(good);
    }

    public List<String> goods() {
        return List.copyOf(prices.keySet());
    }

    public void trade() {
        prices.values().forEach(p -> p.set(p.get() + random.nextInt(3) - 1));
    }

    public int ledgerEntries() {
        return ledgerEntries;
    }
}
