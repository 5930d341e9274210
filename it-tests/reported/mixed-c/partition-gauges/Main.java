import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import stream.Subscription;

public class Main {
    public static void main(String[] a) throws Exception {
        SimpleMeterRegistry registry = new SimpleMeterRegistry();
        registry.counter("app.started").increment();
        Subscription s = new Subscription(registry, a[0].equals("y"));
        int[][] rounds = {{0, 1, 2}, {0, 1}, {1, 2, 3}, {0, 3}, {0, 1, 2}, {2, 3}, {0, 1, 3}};
        int n = 0;
        for (int[] parts : rounds) {
            s.onRebalance(parts);
            for (int i = 0; i < 7; i++) {
                s.poll(n++);
                Thread.sleep(25);
            }
        }
        int meters = registry.getMeters().size();
        System.out.println("assigned " + s.size() + ", meters scraped " + meters);
        Truth.print(a[0], meters - 3 - 2 * s.size(), "meters of partitions given back that remain in the registry");
        System.out.println(s.size());
    }
}
