import net.brisk.concurrent.*;
import net.brisk.gateway.*;

public class Main {
    public static void main(String[] a) throws Exception {
        Truth truth = new Truth();
        Gateway gateway = new Gateway(a[0].equals("x") ? new Futures() : new DeregisteringFutures());
        for (int i = 0; i < 400; i++) {
            one(gateway, "/orders/" + i, truth);
            if (i % 8 == 0) Thread.sleep(15);
        }
        Thread.sleep(300);
        System.out.println("200 OK: " + gateway.getOk());
        truth.print(a[0], "results of finished calls, held by handlers on the shutdown promise");
        gateway.close();
    }

    private static void one(Gateway g, String path, Truth truth) {
        truth.track(g.call(path));
    }
}
