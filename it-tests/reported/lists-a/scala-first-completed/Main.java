import acme.spray.Report;
import acme.spray.ReportService;
import scala.concurrent.Await;
import scala.concurrent.duration.Duration;

public class Main {
    static ReportService service;

    public static void main(String[] a) throws Exception {
        service = new ReportService(a[0].equals("y"));
        double sum = 0;
        for (int i = 0; i < 90; i++) {
            Report r = Await.result(service.report(i % 7), Duration.create("5 seconds"));
            sum += Truth.watch(r).rows()[100];
            if (i % 30 == 0) {
                System.out.println("tenant " + r.tenant() + ": " + r.rows().length + " rows");
            }
            Thread.sleep(9);
        }
        System.out.println("checksum " + sum + ", " + service.state());
        System.out.println("GROUND_TRUTH variant=" + a[0] + " retained=" + Truth.live()
                + " what=completion callbacks of finished reports on the shutdown future");
        System.out.println(service.state());
        System.exit(0);
    }
}
