package acme.esb;

import acme.esb.jms.JmsMessageRequester;
import acme.esb.notification.ServerNotificationManager;
import acme.esb.notification.TransactionNotification;
import acme.esb.notification.TransactionNotification.Action;

public class OrderFlow {
    private final ServerNotificationManager notifications;
    private final JmsMessageRequester requester;
    private int rolledBack;

    public OrderFlow(ServerNotificationManager notifications, JmsMessageRequester requester) {
        this.notifications = notifications;
        this.requester = requester;
        notifications.addListenerSubscription(n -> { if (n.action() == Action.ROLLBACK) rolledBack++; }, null);
    }

    public void run(int i) {
        String tx = "tx-" + i;
        notifications.fireNotification(new TransactionNotification(tx, Action.BEGIN));
        String order = requester.request(tx);
        boolean bad = order == null || order.endsWith("7");
        notifications.fireNotification(new TransactionNotification(tx, bad ? Action.ROLLBACK : Action.COMMIT));
    }

    public int rolledBack() { return rolledBack; }
}
