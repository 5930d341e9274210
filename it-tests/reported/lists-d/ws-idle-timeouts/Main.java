import acme.quotes.QuoteEndpoint;
import acme.ws.CloseReason;
import acme.ws.EndpointContainer;
import acme.ws.Session;
import java.util.ArrayList;
import java.util.List;

public class Main {
    public static void main(String[] a) {
        boolean fixed = a.length > 0 && a[0].equals("y");
        Truth truth = new Truth();
        EndpointContainer container = new EndpointContainer(fixed);
        QuoteEndpoint endpoint = new QuoteEndpoint();
        List<Session> open = new ArrayList<>();
        for (int i = 0; i < 26; i++) {
            Session s = container.accept("s" + i);
            endpoint.onOpen(s);
            for (int m = 0; m < 4; m++) {
                s.onMessage("quote ACME " + m);
            }
            if (i % 8 == 5) {
                open.add(s); // these stay connected
            } else {
                truth.watch(s);
                s.close(i % 2 == 0 ? CloseReason.NORMAL_CLOSURE : CloseReason.GOING_AWAY);
            }
            if (i % 9 == 0) {
                System.out.println(s + ", asked " + endpoint.asked());
            }
            s = null;
            Truth.pause(45);
        }
        for (Session s : open) {
            s.onMessage("quote again");
        }
        int left = truth.alive();
        System.out.println("connected: " + open + ", housekeeping " + (container.housekeeping() > 0));
        Truth.report(fixed ? "y" : "x", left, "closed sessions held by their idle timeout in the scheduler");
    }
}
