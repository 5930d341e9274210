import gateway.logging.LogConfig;
import gateway.logging.PulsarLogCollectClient;

public class Main {
    public static void main(String[] a) throws Exception {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("gateway down")));
        PulsarLogCollectClient client = new PulsarLogCollectClient(a[0].equals("x"));
        int lines = 0;
        for (int refresh = 0; refresh < 14; refresh++) {
            client.initClient(new LogConfig("access-" + refresh % 3, 1 + refresh));
            for (int i = 0; i < 6; i++) {
                client.consume("GET /order/" + i + " 200");
                lines++;
                Thread.sleep(15);
            }
        }
        System.out.println("collected " + lines + " lines");
        for (int i = 0; i < 4; i++) {
            System.gc();
            Thread.sleep(50);
        }
        long held = client.made.stream().filter(r -> r.get() != null).count();
        Truth.print(a[0], (int) held - 1, "producers of earlier configurations held by shutdown hooks");
        client.detach();
    }
}
