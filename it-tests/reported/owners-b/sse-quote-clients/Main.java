import acme.sse.*;
import java.util.*;
import java.util.concurrent.*;

public class Main {
    public static void main(String[] a) throws Exception {
        if (a[0].equals("y")) System.setProperty("sse.composite", "true");
        Feeds feeds = new Feeds();
        Archive archive = new Archive(feeds);
        HealthPage health = new HealthPage();
        health.start(feeds);
        ExecutorService nio = Executors.newFixedThreadPool(2, r -> new Thread(r, "nio-exec"));
        List<SseClient> clients = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            SseClient c = new SseClient("10.0.0." + i);
            nio.submit(() -> c.connect(feeds)).get();
            clients.add(c);
            feeds.quote("ACME " + i);
            Thread.sleep(40);
        }
        for (int i = 0; i < 5; i++) drop(clients, i, nio);
        for (int i = 0; i < 20; i++) { feeds.quote("BETA " + i); if (i % 3 == 0) feeds.headline("news " + i); Thread.sleep(50); }
        System.out.println(clients + ", archive " + archive.size() + ", windows " + (health.windows() > 2) + ", quote subscribers " + feeds.quoteSubscribers());
        health.stop();
        nio.shutdown();
        nio.awaitTermination(1, TimeUnit.SECONDS);
        Truth.say(a[0], Truth.stillReachable(), "disconnected-clients-on-quotes");
        System.exit(0);
    }

    static void drop(List<SseClient> clients, int i, ExecutorService nio) throws Exception {
        SseClient c = clients.remove(i % clients.size());
        nio.submit(c::disconnected).get();
        Truth.gone(c);
        Thread.sleep(60);
    }
}
