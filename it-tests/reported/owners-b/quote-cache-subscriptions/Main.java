import acme.quotes.*;
import java.util.Random;

public class Main {
    static double seen;

    public static void main(String[] a) throws Exception {
        Exchange ex = new Exchange();
        ex.subscribe("*", p -> seen += p);
        QuoteCache cache = new QuoteCache(ex);
        Random r = new Random(11);
        for (int i = 0; i < 900; i++) {
            String s = "S" + Math.abs((int) (r.nextGaussian() * 25));
            cache.last(s);
            ex.trade(s, 10 + r.nextDouble());
            if (i % 50 == 0) cache.forget(s);
            if (i % 5 == 0) Thread.sleep(8);
        }
        int size = cache.size();
        System.out.printf("turnover %.0f, dropped %d, cached %d, subscribers %d%n", seen, cache.dropped(), size, ex.subscribers());
        Truth.say("y", ex.subscribers() - 1 - size, "subscriptions-without-cached-quote");
    }
}
