package programs.jms;

import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.MessageConsumer;
import jakarta.jms.Session;

/** Requests that wait for a reply each; the leaky ones keep the consumer for it. */
final class Sessions {
  private Sessions() {}

  static void run(ConnectionFactory factory, String side) throws JMSException {
    Connection connection = factory.createConnection();
    connection.start();
    Session session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE);
    for (int i = 0; i < 100; i++) {
      switch (side) {
        case "leaky", "sessionClosed", "connectionClosed" -> open(session, i);
        case "clean" -> open(session, i).close();
        case "listenerReplaced" -> {
          MessageConsumer consumer = open(session, i);
          consumer.setMessageListener(message -> {});
          consumer.setMessageListener(null);
          consumer.close();
        }
        default -> {}
      }
    }
    if (side.equals("contextClosed")) {
      try (JMSContext context = factory.createContext()) {
        for (int i = 0; i < 100; i++) {
          context.createConsumer(context.createQueue("replies")).setMessageListener(message -> {});
        }
      }
    } else if (side.equals("sessionClosed")) {
      session.close();
    }
    if (!side.equals("leaky")) {
      connection.close();
    }
  }

  private static MessageConsumer open(Session session, int request) throws JMSException {
    MessageConsumer consumer = session.createConsumer(session.createQueue("replies"));
    consumer.setMessageListener(message -> System.out.println(request));
    return consumer;
  }
}
