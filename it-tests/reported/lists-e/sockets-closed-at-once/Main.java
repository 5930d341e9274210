import acme.app.OnlineCounter;
import acme.app.TicketEndpoint;
import acme.ws.Container;
import acme.ws.WebSocketSession;
import java.util.ArrayDeque;
import java.util.Deque;

public class Main {
    public static void main(String[] a) throws Exception {
        Container server = new Container(a[0].equals("y"));
        OnlineCounter counter = new OnlineCounter();
        server.addSessionListener(counter);
        Deque<WebSocketSession> online = new ArrayDeque<>();
        for (int i = 0; i < 33; i++) {
            if (i % 3 == 2) {
                refused(server, i);
            } else {
                online.add(server.upgrade("10.1.0." + i, new TicketEndpoint("T-" + (4000 + i))));
            }
            if (online.size() > 6) leave(online);
            if (i % 10 == 9) System.out.println("heartbeat to " + server.heartbeat() + " sessions, " + online.size() + " online");
            Thread.sleep(35);
        }
        System.out.println(counter.ever() + " ever, " + online.size() + " online, tracked " + server.heartbeat());
        int left = Truth.alive();
        System.out.println("last online: " + online.peekLast().remote());
        Truth.print(a[0], left, "sessions-that-were-closed");
    }

    static void refused(Container server, int i) {
        Truth.watch(server.upgrade("192.168.7." + i, new TicketEndpoint(i % 2 == 0 ? null : "T")));
    }

    static void leave(Deque<WebSocketSession> online) {
        Truth.watch(online.poll()).close(1000, "bye");
    }
}
