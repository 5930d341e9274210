import mtsol.broker.protocol.*;

import java.util.*;

public class Main {
    public static void main(String[] a) throws Exception {
        ProtocolProcessor broker = a[0].equals("x") ? new ProtocolProcessor() : new CleanSessionProtocolProcessor();
        MqttChannel dashboard = new MqttChannel("dashboard", true);
        broker.processConnect(dashboard);
        broker.processSubscribe(dashboard, "farm/+/humidity", 1);
        broker.processSubscribe(dashboard, "alerts/#", 1);
        Random r = new Random(7);
        List<MqttChannel> last = new ArrayList<>();
        for (int i = 0; i < 36; i++) {
            MqttChannel dev = new MqttChannel("esp8266-" + i % 6, true);
            broker.processConnect(dev);
            broker.processSubscribe(dev, "farm/" + i % 6 + "/valve", 1);
            broker.processSubscribe(dev, "farm/" + i % 6 + "/config", 0);
            broker.processSubscribe(dev, "farm/all/+", 0);
            broker.processPublish("farm/" + i % 6 + "/humidity", new byte[]{(byte) r.nextInt(100)}, true);
            Thread.sleep(28);
            if (i >= 30) last.add(dev);
            else if (i % 10 == 9) broker.processDisconnect(dev);
            else broker.processConnectionLost(dev);
        }
        broker.processPublish("farm/all/sleep", "30".getBytes(), false);
        System.out.println("dashboard got " + dashboard.getDelivered() + ", devices on: " + last.size() + ", last got " + last.get(5).getDelivered());
        System.out.println("GROUND_TRUTH variant=" + a[0] + " retained=" + Truth.dead(broker.getSubscriptions())
                + " what=subscriptions of closed channels in the topic tree");
    }
}
