import acme.msg.MessagingServiceJms;
import acme.sim.DispatchMonitor;
import acme.sim.SimulationTask;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.activemq.ActiveMQConnectionFactory;
import org.apache.activemq.broker.BrokerService;
import org.apache.activemq.command.ActiveMQQueue;

public class Main {
    public static void main(String[] a) throws Exception {
        Logger.getLogger("").setLevel(Level.SEVERE);
        BrokerService broker = new BrokerService();
        broker.setBrokerName("sim");
        broker.setPersistent(false);
        broker.setUseJmx(false);
        broker.setUseShutdownHook(false);
        broker.setAdvisorySupport(false);
        broker.setSchedulerSupport(false);
        broker.start();
        ActiveMQConnectionFactory factory = new ActiveMQConnectionFactory("vm://sim?create=false");
        factory.setWatchTopicAdvisories(false);
        MessagingServiceJms service = new MessagingServiceJms(factory, a[0].equals("y"));
        DispatchMonitor monitor = new DispatchMonitor();
        service.addMessageConsumer(monitor);
        for (int i = 0; i < 7; i++) {
            SimulationTask task = new SimulationTask(i);
            service.addMessageConsumer(task);
            service.send("requests", "start " + i);
            for (int k = 0; k < 4; k++) service.send("status", i + " at " + k * 25 + "%");
            Thread.sleep(60);
            service.removeMessageConsumer(task);
            if (i % 3 == 0) System.out.println(task);
        }
        Thread.sleep(60);
        int left = broker.getDestination(new ActiveMQQueue("status")).getConsumers().size();
        System.out.println("monitor saw " + monitor.requests() + " requests");
        Truth.print(a[0], left, "broker-subscriptions-of-removed-consumers");
        System.exit(0);
    }
}
