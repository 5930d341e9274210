package acme.msg;

import java.util.ArrayList;
import java.util.List;
import javax.jms.Connection;
import javax.jms.ConnectionFactory;
import javax.jms.Session;

public class MessagingServiceJms {
    private final ConnectionFactory factory;
    private final boolean close;
    private final List<ConsumerContextJms> consumerContexts = new ArrayList<>();

    public MessagingServiceJms(ConnectionFactory factory, boolean close) {
        this.factory = factory;
        this.close = close;
    }

    public void addMessageConsumer(MessagingConsumer vcMessagingConsumer) throws Exception {
        ConsumerContextJms context = new ConsumerContextJms(vcMessagingConsumer);
        context.init(factory);
        consumerContexts.add(context);
    }

    public void removeMessageConsumer(MessagingConsumer vcMessagingConsumer) throws Exception {
        for (ConsumerContextJms context : consumerContexts) {
            if (context.getVCConsumer() == vcMessagingConsumer) {
                try {
                    if (close) context.stopAndClose(); else context.stop();
                } finally {
                    consumerContexts.remove(context);
                }
                return;
            }
        }
    }

    public void send(String queue, String text) throws Exception {
        Connection c = factory.createConnection();
        try {
            Session s = c.createSession(false, Session.AUTO_ACKNOWLEDGE);
            s.createProducer(s.createQueue(queue)).send(s.createTextMessage(text));
        } finally {
            c.close();
        }
    }
}
