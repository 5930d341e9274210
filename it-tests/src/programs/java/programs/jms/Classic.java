package programs.jms;

import org.apache.activemq.ActiveMQConnectionFactory;
import org.apache.activemq.broker.BrokerService;

/** With ActiveMQ Classic, in this JVM. */
public class Classic {
  public static void main(String[] args) throws Exception {
    BrokerService broker = new BrokerService();
    broker.setPersistent(false);
    broker.setUseJmx(false);
    broker.setUseShutdownHook(false);
    broker.setBrokerName("leash");
    broker.start();
    ActiveMQConnectionFactory factory = new ActiveMQConnectionFactory("vm://leash?create=false");
    factory.setWatchTopicAdvisories(false);
    Sessions.run(factory, args[0]);
    System.exit(0);
  }
}
