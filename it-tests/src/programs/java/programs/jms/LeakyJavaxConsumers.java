package programs.jms;

import javax.jms.Connection;
import javax.jms.JMSException;
import javax.jms.MessageConsumer;
import javax.jms.Session;
import org.apache.activemq.ActiveMQConnectionFactory;
import org.apache.activemq.broker.BrokerService;

/** As {@link Sessions}, with the API's older name. */
public class LeakyJavaxConsumers {
  public static void main(String[] args) throws Exception {
    BrokerService broker = new BrokerService();
    broker.setBrokerName("leash");
    broker.setPersistent(false);
    broker.setUseJmx(false);
    broker.setUseShutdownHook(false);
    broker.start();
    Connection connection =
        new ActiveMQConnectionFactory("vm://leash?create=false").createConnection();
    connection.start();
    Session session = connection.createSession(false, Session.AUTO_ACKNOWLEDGE);
    for (int i = 0; i < 100; i++) {
      MessageConsumer consumer = open(session, i);
      if (args[0].equals("clean")) {
        consumer.close();
      }
    }
    if (args[0].equals("connectionClosed")) {
      connection.close();
    }
    System.exit(0);
  }

  private static MessageConsumer open(Session session, int request) throws JMSException {
    MessageConsumer consumer = session.createConsumer(session.createQueue("replies"));
    consumer.setMessageListener(message -> System.out.println(request));
    return consumer;
  }
}
