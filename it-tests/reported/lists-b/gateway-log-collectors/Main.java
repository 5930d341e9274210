import org.shenmen.logging.client.*;
import org.shenmen.logging.collector.DefaultLogCollector;
import org.shenmen.logging.config.LogConfig;

import java.util.*;

public class Main {
    public static void main(String[] a) throws Exception {
        AliyunSlsLogCollectClient client = a[0].equals("x") ? new AliyunSlsLogCollectClient() : new AliyunSlsLogCollectClientV2();
        List<Integer> rates = new ArrayList<>();
        try (DefaultLogCollector collector = new DefaultLogCollector(client)) {
            // the admin console pushes the plug-in data again on every change of a rule
            for (int i = 0; i < 13; i++) {
                synchronized (client) {
                    client.initClient(new LogConfig("sls.example", "gw", 2, 100 - i));
                }
                for (int k = 0; k < 6; k++) collector.collect("GET /orders/" + k + " 200 " + i);
                rates.add(100 - i);
                Thread.sleep(70);
            }
            Thread.sleep(200);
            System.out.println("delivered " + client.getDelivered() + ", config pushes " + rates.size());
            // the pool of the last configuration is in use: two threads
            System.out.println("GROUND_TRUTH variant=" + a[0] + " retained=" + (Truth.threads("sls-callback-") / 2 - 1)
                    + " what=thread pools of replaced configurations");
        }
        System.exit(0);
    }
}
