import acme.influx.InfluxDBFactory;
import acme.plant.MetricsExporter;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import okhttp3.OkHttpClient;

public class Main {
    public static void main(String[] a) throws Exception {
        InfluxDBFactory.copyBuilder = a[0].equals("y");
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/write", ex -> {
            ex.getRequestBody().readAllBytes();
            ex.sendResponseHeaders(204, -1);
            ex.close();
        });
        server.start();
        MetricsExporter exporter = new MetricsExporter("http://127.0.0.1:" + server.getAddress().getPort());
        for (int i = 0; i < 15; i++) {
            exporter.export("boiler temp=" + (60 + i), "boiler pressure=" + (2 + i / 10.0));
            if (i % 5 == 4) System.out.println("exported " + exporter.ok() + " lines");
            Thread.sleep(40);
        }
        int left = ((OkHttpClient.Builder) Truth.peek(exporter, "http")).interceptors().size() - 1;
        Truth.print(a[0], left, "interceptors-of-closed-InfluxDB-clients-in-the-shared-builder");
        server.stop(0);
        System.exit(0);
    }
}
