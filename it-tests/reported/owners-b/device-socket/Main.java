import acme.iot.*;
import io.vertx.core.*;
import java.util.concurrent.CountDownLatch;

public class Main {
    public static void main(String[] a) throws Exception {
        Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(2).setWorkerPoolSize(2));
        AuditTrail audit = new AuditTrail();
        CountDownLatch up = new CountDownLatch(1);
        vertx.deployVerticle(audit).onComplete(r -> up.countDown());
        up.await();
        FleetMonitor fleet = new FleetMonitor(vertx);
        Gateway gw = new Gateway(vertx, a[0].equals("y"));
        for (int i = 1; i <= 7; i++) { gw.open("dev" + i); Thread.sleep(50); }
        for (int i : new int[] {2, 3, 5, 6}) { Truth.gone(gw.lost("dev" + i)); Thread.sleep(80); }
        for (int i = 0; i < 8; i++) {
            vertx.eventBus().publish("broadcast", "sync " + i);
            vertx.eventBus().send("cmd.dev" + (i % 2 == 0 ? 1 : 4), "set");
            Thread.sleep(70);
        }
        for (DeviceSession s : gw.sessions()) System.out.println(s);
        System.out.println("fleet saw " + fleet.seen() + ", audit " + (audit.lines() > 0));
        Truth.say(a[0], 2 * Truth.stillReachable(), "event-bus-consumers-of-terminated-sessions");
        System.exit(0);
    }
}
