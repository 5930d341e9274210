import acme.mq.Consumer;
import acme.mq.SessionListener;
import java.util.Map;

public class Main {
    public static void main(String[] a) throws Exception {
        SessionListener session = new SessionListener(a[0].equals("y"));
        Consumer invoices = new Consumer("invoices");
        Consumer mails = new Consumer("mails");
        int[] added = new int[1];
        for (Consumer c : new Consumer[] {invoices, mails}) {
            c.addEventListener((t, s, u) -> added[0]++, Consumer.Event.MESSAGE_ADDED, "statistics");
            c.addEventListener((t, s, u) -> { if (added[0] == 20) System.out.println("busy day at " + s); }, Consumer.Event.BUSY_STATE_CHANGED, "watch");
        }
        for (int i = 0; i < 21; i++) {
            Consumer c = i % 3 == 0 ? mails : invoices;
            if (i % 4 != 3) c.offer("message " + i);
            String m = session.getNextConsumerPacket(c, 15);
            if (m == null) System.out.println("nothing for " + c + " within 15 ms");
            Thread.sleep(40);
        }
        int left = -4;
        for (Consumer c : new Consumer[] {invoices, mails}) left += ((Map<?, ?>) Truth.peek(Truth.peek(c, "evb"), "listeners")).size();
        System.out.println(session.received() + " received of " + added[0]);
        Truth.print(a[0], left, "Waiters-of-receive-calls-that-returned");
    }
}
