import acme.container.*;
import org.eclipse.jetty.server.LocalConnector;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.ContextHandlerCollection;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

public class Main {
    public static void main(String[] a) throws Exception {
        String v = a.length > 0 ? a[0] : "x";
        int restarts = v.equals("x") ? 7 : 4;
        Server server = new Server(new QueuedThreadPool(8, 2));
        LocalConnector local = new LocalConnector(server);
        server.addConnector(local);
        server.addEventListener(new LifeCycle.Listener() {
            @Override public void lifeCycleStopped(LifeCycle e) { System.out.println("server stopped"); }
        });
        AppContext shop = new AppContext("/shop"), admin = new AppContext("/admin");
        server.setHandler(new ContextHandlerCollection(shop, admin));
        server.start();
        Truth truth = new Truth();
        int ok = 0;
        for (int i = 0; i < restarts; i++) {
            if (local.getResponse("GET /shop/ HTTP/1.0\r\n\r\n").contains("hello from /shop")) ok++;
            if (local.getResponse("GET /admin/ HTTP/1.0\r\n\r\n").contains("hello from /admin")) ok++;
            Thread.sleep(80);
            truth.stopped(shop.getPush());
            shop.stop();
            shop.start();
        }
        int alive = truth.alive();
        System.out.println("answers " + ok + ", heart beats " + (PushComponents.BEATS.get() > 10) + ", beans of shop " + shop.getBeans(PushComponents.class).size());
        System.out.println("GROUND_TRUTH variant=" + v + " retained=" + alive + " what=push components of earlier starts of the context");
        server.stop();
    }
}
