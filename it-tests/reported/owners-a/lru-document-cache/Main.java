import acme.docs.*;
import java.util.Random;
import truth.Truth;

public class Main {
    public static void main(String[] a) throws Exception {
        Settings settings = new Settings();
        DocumentCache cache = new DocumentCache(64, settings);
        Random r = new Random(7);
        for (int i = 0; i < 1200; i++) {
            cache.get("/doc/" + (i < 70 ? i : (int) Math.abs(r.nextGaussian() * 90))).read();
            if (i % 100 == 0) settings.setFont("font" + i);
            if (i % 150 == 0) settings.setTheme("t" + i);
            if (i % 12 == 0) Thread.sleep(12);
        }
        System.out.println("cached " + cache.size() + " evicted " + cache.evictions() + " last " + cache.get("/doc/1").read());
        Truth.report("y", settings.listeners("font") + settings.listeners("theme") - 2 * cache.size(), "listeners of evicted documents");
    }
}
