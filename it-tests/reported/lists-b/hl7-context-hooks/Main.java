import org.lakeside.hl7.route.ResultRouter;

public class Main {
    public static void main(String[] a) throws Exception {
        Truth truth = new Truth();
        ResultRouter router = new ResultRouter(a[0].equals("y"), truth::track);
        for (int i = 0; i < 32; i++) {
            String ack = router.route("ward" + i % 4, 1000 + i);
            if (i % 8 == 0) System.out.println(ack);
            Thread.sleep(35);
        }
        System.out.println("routed " + router.getCount());
        truth.print(a[0], "HAPI contexts held by JVM shutdown hooks");
        System.exit(0);
    }
}
