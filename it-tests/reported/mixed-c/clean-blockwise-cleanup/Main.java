import coap.Endpoint;

public class Main {
    public static void main(String[] a) throws Exception {
        int transfers = a[0].equals("x") ? 12 : 8;
        Endpoint e = new Endpoint();
        int blocks = 0;
        for (int restart = 0; restart < 3; restart++) {
            if (restart > 0) e.stop();
            e.start();
            for (int i = 0; i < transfers; i++) {
                for (int b = 0; b < 4; b++) {
                    e.layer().block("peer/" + i);
                    Thread.sleep(12);
                }
                if (i % 5 != 4) blocks += e.layer().complete("peer/" + i);
            }
        }
        System.out.println("blocks " + blocks + ", " + e.layer() + ", queue peak region " + e.queued());
        Thread.sleep(450);
        System.out.println(e.layer() + ", statistics " + e.statistics());
        Truth.print(a[0], e.queued() - 1, "cleanup tasks left in the scheduler");
        e.stop();
    }
}
