import acme.campaign.CampaignRunner;
import com.sun.net.httpserver.HttpServer;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class Main {
    public static void main(String[] a) throws Exception {
        boolean fixed = a.length > 0 && a[0].equals("y");
        HttpServer provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        ExecutorService pool = Executors.newFixedThreadPool(2);
        provider.setExecutor(pool);
        provider.createContext("/sms", x -> {
            x.getRequestBody().readAllBytes();
            byte[] b = "accepted".getBytes();
            x.sendResponseHeaders(200, b.length);
            try (OutputStream o = x.getResponseBody()) {
                o.write(b);
            }
        });
        provider.start();
        CampaignRunner runner = new CampaignRunner("http://127.0.0.1:" + provider.getAddress().getPort(), fixed);
        runner.alert("campaigns begin");
        String[] tenants = {"shoes", "books", "tea", "bikes"};
        for (int i = 0; i < 11; i++) {
            String tenant = tenants[i % tenants.length] + i / tenants.length;
            System.out.println(tenant + ": " + runner.run(tenant, List.of("+1", "+2", "+3")) + " sent");
            Truth.pause(40);
        }
        runner.alert("campaigns done");
        System.gc();
        Truth.pause(200);
        long evictors = Thread.getAllStackTraces().keySet().stream()
                .filter(t -> t.getName().startsWith("Connection evictor")).count();
        provider.stop(0);
        pool.shutdown();
        Truth.report(fixed ? "y" : "x", (int) evictors - 1, "HTTP clients with their 'Connection evictor' threads of finished campaigns");
        System.exit(0);
    }
}
