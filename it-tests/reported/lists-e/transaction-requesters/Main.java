import acme.esb.OrderFlow;
import acme.esb.jms.JmsMessageRequester;
import acme.esb.notification.ServerNotificationManager;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.Set;

public class Main {
    public static void main(String[] a) throws Exception {
        ServerNotificationManager manager = new ServerNotificationManager();
        Queue<String> orders = new ArrayDeque<>();
        for (int i = 0; i < 60; i++) orders.add("order " + i);
        StringBuilder audit = new StringBuilder();
        manager.addListenerSubscription(n -> audit.append(n.action().name().charAt(0)), "tx-5");
        JmsMessageRequester requester = new JmsMessageRequester(manager, orders, a[0].equals("y"));
        OrderFlow flow = new OrderFlow(manager, requester);
        for (int i = 0; i < 22; i++) {
            flow.run(i);
            requester.request(null);
            Thread.sleep(45);
        }
        System.out.println("audit of tx-5: " + audit + ", rolled back " + flow.rolledBack() + ", sessions closed " + requester.closed());
        int left = ((Set<?>) Truth.peek(manager, "listenerSubscriptionPairs")).size() - 2;
        Truth.print(a[0], left, "CloseSessionListeners-of-ended-transactions");
    }
}
