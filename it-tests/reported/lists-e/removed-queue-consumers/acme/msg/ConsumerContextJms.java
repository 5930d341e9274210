package acme.msg;

import javax.jms.Connection;
import javax.jms.ConnectionFactory;
import javax.jms.JMSException;
import javax.jms.Message;
import javax.jms.MessageConsumer;
import javax.jms.Session;
import javax.jms.TextMessage;

/** A polling thread with its own connection for one consumer. */
class ConsumerContextJms implements Runnable {
    private final MessagingConsumer vcConsumer;
    private Connection connection;
    private Session session;
    private MessageConsumer jmsMessageConsumer;
    private Thread thread;
    private volatile boolean bProcessing = true;

    ConsumerContextJms(MessagingConsumer vcConsumer) { this.vcConsumer = vcConsumer; }

    void init(ConnectionFactory factory) throws JMSException {
        connection = factory.createConnection();
        connection.start();
        session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE);
        jmsMessageConsumer = session.createConsumer(session.createQueue(vcConsumer.queue()));
        thread = new Thread(this, "consumer of " + vcConsumer.queue());
        thread.setDaemon(true);
        thread.start();
    }

    @Override public void run() {
        while (bProcessing) {
            try {
                Message m = jmsMessageConsumer.receive(25);
                if (m instanceof TextMessage t) vcConsumer.onMessage(t.getText());
            } catch (JMSException e) {
                if (bProcessing) System.err.println(e);
                return;
            }
        }
    }

    MessagingConsumer getVCConsumer() { return vcConsumer; }

    /** Asks the polling thread to finish its current loop. */
    void stop() { bProcessing = false; }

    void stopAndClose() throws Exception {
        stop();
        thread.join(200);
        jmsMessageConsumer.close();
        session.close();
        connection.close();
    }
}
