import acme.server.Server;
import com.google.common.eventbus.EventBus;
import java.lang.reflect.Field;
import java.util.*;
import truth.Truth;

public class Main {
    public static void main(String[] a) throws Exception {
        boolean fixed = a.length > 0 && a[0].equals("y");
        Server server = new Server();
        run(server, fixed);
        System.out.println(server.get("/shop", "/cart"));
        System.out.println(server.deployed() + " deployed, " + server.logged() + " log entries");
        // log + /admin + /shop + /blog are rightful subscribers of ConfigChanged
        int stale = subscribers(Server.ConfigChanged.class) - 4;
        Truth.report(fixed ? "y" : "x", stale, "PriceCache subscribers of undeployed web applications in the shared EventBus");
    }

    static int subscribers(Class<?> event) throws Exception {
        Field f = EventBus.class.getDeclaredField("subscribers");
        f.setAccessible(true);
        Object registry = f.get(Server.BUS);
        Field m = registry.getClass().getDeclaredField("subscribers");
        m.setAccessible(true);
        return ((Collection<?>) ((Map<?, ?>) m.get(registry)).get(event)).size();
    }

    static void run(Server server, boolean fixed) throws Exception {
        server.deploy("/admin", fixed);
        for (int i = 0; i < 6; i++) {
            server.deploy("/shop", fixed);
            for (int r = 0; r < 5; r++) { server.get("/shop", "/item/" + r); server.get("/admin", "/"); Thread.sleep(10); }
            Server.BUS.post(new Server.ConfigChanged("vat"));
            server.undeploy("/shop");
            Thread.sleep(80);
        }
        server.deploy("/shop", fixed);
        server.deploy("/blog", fixed);
    }
}
