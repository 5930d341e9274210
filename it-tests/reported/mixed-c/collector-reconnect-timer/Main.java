import agent.StatSampler;
import agent.net.CollectorClient;

public class Main {
    public static void main(String[] a) throws Exception {
        StatSampler sampler = new StatSampler();
        sampler.start();
        CollectorClient stat = new CollectorClient(a[0].equals("y"));
        CollectorClient span = new CollectorClient(a[0].equals("y"));
        span.connect();
        stat.connect();
        for (int restart = 0; restart < 12; restart++) {
            Thread.sleep(130);
            stat.disconnected();
        }
        Thread.sleep(200);
        System.out.println("connects " + stat.connects() + ", pings " + stat.pings.get() + ", samples " + sampler.samples());
        int timers = 0;
        for (Thread t : Thread.getAllStackTraces().keySet()) {
            if (t.getName().startsWith("Pinpoint-SocketHandler-Timer")) timers++;
        }
        Truth.print(a[0], timers - 2, "timers of connections that were closed by the peer");
        span.close();
        System.exit(0);
    }
}
