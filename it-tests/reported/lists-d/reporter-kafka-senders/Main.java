import acme.shop.Tracing;
import java.lang.management.ManagementFactory;
import javax.management.ObjectName;

public class Main {
    public static void main(String[] a) throws Exception {
        boolean fixed = a.length > 0 && a[0].equals("y");
        Tracing tracing = new Tracing(fixed);
        int orders = 0;
        for (int i = 0; i < 7; i++) {
            tracing.refresh("127.0.0.1:" + (19092 + i % 2));
            for (int o = 0; o < 6; o++) {
                tracing.reporter().report("span order-" + orders++);
            }
            System.out.println("after refresh " + i + ": " + tracing.reporter().reported() + " spans reported");
            Truth.pause(120);
        }
        Truth.pause(200);
        int producers = ManagementFactory.getPlatformMBeanServer()
                .queryNames(new ObjectName("kafka.producer:type=app-info,id=*"), null).size();
        long threads = Thread.getAllStackTraces().keySet().stream()
                .filter(t -> t.getName().startsWith("kafka-producer-network-thread")).count();
        System.out.println(orders + " orders; network threads " + threads);
        Truth.report(fixed ? "y" : "x", producers - 1, "KafkaProducers (MBeans, network threads) of closed senders");
        System.exit(0);
    }
}
