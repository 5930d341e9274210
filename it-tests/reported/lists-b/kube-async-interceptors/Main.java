import io.podwatch.generated.*;
import io.podwatch.watch.PodPoller;

public class Main {
    public static void main(String[] a) throws Exception {
        Truth truth = new Truth();
        ApiClient client = new ApiClient("https://127.0.0.1:6443");
        PodPoller poller = new PodPoller(a[0].equals("x") ? new CoreV1Api(client) : new CoreV1ApiRegenerated(client));
        for (int i = 0; i < 88; i++) {
            poller.poll(i % 2 == 0 ? "ingress" : "billing", truth::track);
            Thread.sleep(14);
        }
        Thread.sleep(150);
        System.out.println("polls answered: " + poller.getOk());
        truth.print(a[0], "callbacks of finished calls held by network interceptors");
        System.out.println(client.getHttpClient().interceptors().size());
        System.exit(0);
    }
}
