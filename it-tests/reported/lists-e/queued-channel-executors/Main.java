import acme.http.Channel;
import acme.http.ClientFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

public class Main {
    public static void main(String[] a) throws Exception {
        try (ClientFactory clients = new ClientFactory(a[0].equals("y"))) {
            clients.reload("billing", "https://billing/");
            call(clients.get("billing"), 5);
            for (int i = 0; i < 13; i++) {
                clients.reload("catalog", "https://catalog" + i + "/");
                String last = call(clients.get("catalog"), 8);
                if (i % 4 == 0) System.out.println(last);
                Thread.sleep(48);
            }
            System.out.println(call(clients.get("billing"), 3));
            int threads = 0;
            for (Thread t : Thread.getAllStackTraces().keySet()) if (t.getName().equals("dialogue-queue")) threads++;
            Truth.print(a[0], Math.max(0, threads - 2), "scheduler-threads-of-replaced-QueuedChannels");
        }
    }

    static String call(Channel c, int times) {
        List<CompletableFuture<String>> all = new ArrayList<>();
        for (int i = 0; i < times; i++) all.add(c.maybeExecute("item/" + i).get());
        String last = "";
        for (CompletableFuture<String> f : all) last = f.join();
        return last;
    }
}
