import org.ci.influxpub.client.InfluxHolder;
import org.ci.influxpub.publish.InfluxDbPublicationService;

import java.util.logging.*;

public class Main {
    public static void main(String[] a) throws Exception {
        LogManager.getLogManager().reset();
        Truth truth = new Truth();
        InfluxHolder holder = new InfluxHolder("http://127.0.0.1:9");
        InfluxDbPublicationService service = new InfluxDbPublicationService(holder, a[0].equals("y"), truth::track);
        for (int i = 0; i < 14; i++) {
            service.perform(i % 2 == 0 ? "web" : "backend", i);
            Thread.sleep(60);
        }
        System.out.println("published " + service.getRuns() + " runs in " + holder.getRequests() + " requests");
        truth.print(a[0], "write APIs of finished runs");
        System.out.println(holder.getSystemWriter() != null);
        System.exit(0);
    }
}
