import acme.pricing.PriceServer;
import truth.Truth;

public class Main {
    public static void main(String[] a) throws Exception {
        PriceServer server = new PriceServer();
        for (String tariff : new String[] {"winter", "spring", "summer"}) {
            server.start(tariff);
            for (int i = 0; i < 6; i++) { server.quote(i); Thread.sleep(20); }
            stop(server);
        }
        server.start("winter-2");
        server.quote(1);
        Truth.report(a[0], Truth.stillHeld(), "terminated actor systems");
        server.stop();
    }

    private static void stop(PriceServer server) throws Exception { Truth.ended(server.stop()); }
}
