import acme.chain.ws.BlockWatcher;
import acme.chain.ws.WebSocketService;

public class Main {
    static BlockWatcher current;

    public static void main(String[] a) throws Exception {
        WebSocketService ws = new WebSocketService("y".equals(a[0]));
        long number = 21_312_000;
        for (int connection = 0; connection < 10; connection++) {
            ws.connect();
            current = new BlockWatcher();
            current.start(ws);
            current.pausePending();
            for (int i = 0; i < 4; i++) {
                ws.onNotification(new BlockWatcher.Head(++number, "0xabc" + i));
                ws.onNotification(new BlockWatcher.Log("0xdead", new byte[32]));
                Thread.sleep(20);
            }
            System.out.println(current.state());
            if (connection < 9) {
                Truth.watch(current);
                ws.onWebSocketClose();
                current.stop();
            }
        }
        int dead = Truth.live() * 2;
        System.out.println("GROUND_TRUTH variant=" + a[0] + " retained=" + dead
                + " what=subscriptions of lost connections in subscriptionForId");
        System.out.println(ws.openSubscriptions() + " subscriptions, " + current.state());
    }
}
