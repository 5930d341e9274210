import com.apnsrelay.push.ApnsTopicClient;
import com.apnsrelay.relay.Relay;

public class Main {
    public static void main(String[] a) throws Exception {
        Truth truth = new Truth();
        Relay relay = new Relay();
        for (int i = 0; i < 24; i++) {
            campaign(relay, "com.acme.campaign" + i, truth);
            Thread.sleep(30);
        }
        System.out.println(relay.mainSend() + ", campaigns " + relay.getSent());
        truth.print(a[0], "closed resolver groups held by termination listeners of the shared event loops");
        System.out.println(relay.mainSend());
        relay.close();
        System.exit(0);
    }

    private static void campaign(Relay relay, String topic, Truth truth) throws Exception {
        try (ApnsTopicClient c = relay.newClient(topic)) {
            c.connect("localhost", 2197);
            relay.count(c.send("abcd", "{\"aps\":{\"alert\":\"hi\"}}"));
            truth.track(c.getResolverGroup());
        }
    }
}
