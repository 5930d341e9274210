package acme.esb.jms;

import acme.esb.notification.ServerNotificationListener;
import acme.esb.notification.ServerNotificationManager;
import acme.esb.notification.TransactionNotification;
import java.util.Queue;

public class JmsMessageRequester {
    private final ServerNotificationManager notifications;
    private final Queue<String> destination;
    private final boolean fixed;
    private int closed;

    public JmsMessageRequester(ServerNotificationManager notifications, Queue<String> destination, boolean fixed) {
        this.notifications = notifications;
        this.destination = destination;
        this.fixed = fixed;
    }

    public String request(String txId) {
        JmsSession session = new JmsSession(destination);
        if (txId == null) {
            try {
                return session.receive();
            } finally {
                session.close();
            }
        }
        notifications.addListenerSubscription(new CloseSessionListener(session, txId), null);
        return session.receive();
    }

    public int closed() { return closed; }

    private class CloseSessionListener implements ServerNotificationListener<TransactionNotification> {
        private final JmsSession session;
        private final String txId;

        CloseSessionListener(JmsSession session, String txId) {
            this.session = session;
            this.txId = txId;
        }

        @Override public void onNotification(TransactionNotification n) {
            if (!n.txId().equals(txId) || n.action() == TransactionNotification.Action.BEGIN) return;
            session.close();
            closed++;
            if (fixed) notifications.removeListener(this);
        }
    }
}
