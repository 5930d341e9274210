import acme.cloud.CloudClient;
import acme.cloud.ConnectionContext;
import acme.cloud.DefaultConnectionContext;
import acme.status.StatusPage;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import reactor.core.publisher.Flux;

public class Main {
    public static void main(String[] a) {
        boolean fixed = a.length > 0 && a[0].equals("y");
        // the deployer's client: in use for the life of the program
        ConnectionContext deployer = DefaultConnectionContext.builder().apiHost("api.deploy").threadPoolSize(1).build();
        AtomicInteger heartbeats = new AtomicInteger();
        Flux.interval(Duration.ofMillis(40), deployer.scheduler()).subscribe(n -> heartbeats.incrementAndGet());
        System.out.println(new CloudClient(deployer).getInfo().block());
        StatusPage page = new StatusPage(fixed);
        for (int i = 0; i < 10; i++) {
            String s = page.check("api.region" + i % 3 + ".example");
            if (i % 3 == 0) {
                System.out.println(s);
            }
            Truth.pause(60);
        }
        Truth.pause(200);
        Set<String> schedulers = Thread.getAllStackTraces().keySet().stream().map(Thread::getName)
                .filter(n -> n.startsWith("cf-client-")).map(n -> n.replaceAll("-\\d+$", "")).collect(Collectors.toSet());
        System.out.println("heartbeats " + (heartbeats.get() > 5) + ", schedulers with threads " + schedulers.size());
        Truth.report(fixed ? "y" : "x", schedulers.size() - 1, "parallel schedulers (2 threads each) of clients no longer used");
        System.exit(0);
    }
}
