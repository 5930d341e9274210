import acme.sse.*;
import java.util.*;
import truth.Truth;

public class Main {
    public static void main(String[] a) throws Exception {
        boolean fixed = a.length > 0 && a[0].equals("y");
        EventHub news = new EventHub(), prices = new EventHub();
        StreamController c = new StreamController(news, prices, fixed);
        Deque<Emitter> open = new ArrayDeque<>();
        for (int i = 0; i < 12; i++) visit(c, open, i, news, prices);
        Thread.sleep(200);
        news.publish("closing bell");
        for (Emitter e : open) System.out.println(e.client() + " got " + e.sent());
        System.out.println("news " + news.size() + " prices " + prices.size() + " log " + c.log());
        Truth.report(fixed ? "y" : "x", Truth.alive() * 2, "subscriptions of emitters that ended with an error (2 each)");
    }

    static void visit(StreamController c, Deque<Emitter> open, int i, EventHub news, EventHub prices) throws InterruptedException {
        Emitter e = c.open("browser-" + i);
        news.publish("story " + i);
        switch (i % 4) {
            case 0 -> open.add(e);
            case 1 -> { e.complete(); Truth.watch(e); }
            case 2 -> { e.tabClosed(); prices.publish("EURUSD " + i); Truth.watch(e); }
            default -> { e.expire(); Truth.watch(e); }
        }
        prices.publish("GBPUSD " + i);
        Thread.sleep(60);
    }
}
