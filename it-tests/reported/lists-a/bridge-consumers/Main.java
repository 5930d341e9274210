import acme.bridge.EventBusBridge;
import acme.bridge.SockSession;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.json.JsonObject;

public class Main {
    static SockSession monitor;
    static EventBusBridge bridge;

    public static void main(String[] a) throws Exception {
        Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(2).setWorkerPoolSize(2));
        bridge = new EventBusBridge(vertx, a[0].equals("y"));
        monitor = new SockSession("monitor");
        JsonObject register = new JsonObject().put("type", "register").put("address", "client.msg");
        bridge.handleFrame(monitor, register);
        for (int i = 0; i < 28; i++) {
            SockSession session = Truth.watch(new SockSession("ws-" + i));
            for (int again = 0; again < 5; again++) {
                bridge.handleFrame(session, register);
            }
            bridge.handleFrame(session, new JsonObject().put("type", "register").put("address", "news." + i));
            bridge.handleFrame(session, new JsonObject().put("type", "ping"));
            vertx.eventBus().publish("client.msg", new JsonObject().put("n", i));
            Thread.sleep(25);
            if (i % 9 == 0) {
                System.out.println(session.id() + " got " + session.frames() + " frames");
            }
            bridge.handleFrame(session, new JsonObject().put("type", "unregister").put("address", "news." + i));
            bridge.handleSocketClosed(session);
        }
        Thread.sleep(100);
        System.out.println("monitor got " + monitor.frames() + ", pings " + bridge.pings());
        System.out.println("GROUND_TRUTH variant=" + a[0] + " retained=" + Truth.live() * 4
                + " what=event bus consumers of closed web sockets");
        System.out.println("monitor " + monitor.id());
        System.exit(0);
    }
}
