import acme.cluster.*;
import org.apache.curator.framework.*;
import org.apache.curator.framework.listen.StandardListenerManager;
import org.apache.curator.framework.state.*;
import org.apache.curator.retry.RetryOneTime;

public class Main {
    public static void main(String[] a) throws Exception {
        CuratorFramework client = CuratorFrameworkFactory.newClient("127.0.0.1:1", new RetryOneTime(100));
        SessionGuard guard = new SessionGuard(client);
        ClusterView view = new ClusterView(client, a[0].equals("y"));
        for (String r : "eu-1,eu-2,us-1,us-2,ap-1,ap-2,sa-1".split(",")) view.watch(r);
        feed(client, 4);
        for (String r : "eu-2,us-2,ap-1,sa-1".split(",")) { Truth.gone(view.gone(r)); feed(client, 2); }
        Thread.sleep(200);
        feed(client, 6);
        view.stopStarter();
        System.out.println(view + " lost=" + guard.lost());
        Truth.say(a[0], Truth.stillReachable(), "closed-region-watchers-on-curator");
        System.exit(0);
    }

    /** No server here: the listeners are fed by hand, as the client would. */
    @SuppressWarnings("unchecked")
    static void feed(CuratorFramework client, int n) throws Exception {
        for (int i = 0; i < n; i++) {
            ((StandardListenerManager<org.apache.curator.framework.api.CuratorListener>) client.getCuratorListenable()).forEach(l -> {
                try { l.eventReceived(client, null); } catch (Exception e) { throw new RuntimeException(e); }
            });
            Thread.sleep(50);
        }
    }
}
