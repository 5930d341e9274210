import acme.web.ClientResponse;
import acme.web.WebClient;

public class Main {
    static WebClient client;
    static ClientResponse events;

    public static void main(String[] a) throws Exception {
        client = new WebClient(a[0].equals("y"));
        events = client.poll("/events?since=0");
        int chars = 0;
        for (int i = 0; i < 140; i++) {
            ClientResponse r = Truth.watch(client.get("/status/" + i));
            chars += r.content().get().length();
            if (i % 50 == 0) {
                System.out.println(r.content().get());
            }
            Thread.sleep(6);
        }
        System.out.println(chars + " characters over " + client.connections() + " connections");
        System.out.println("GROUND_TRUTH variant=" + a[0] + " retained=" + Truth.live()
                + " what=close listeners of completed exchanges on a kept-alive channel");
        System.out.println("long poll done: " + events.content().isDone() + ", open " + client.connections());
        System.exit(0);
    }
}
