import acme.mq.*;
import java.util.*;

public class Main {
    public static void main(String[] a) throws Exception {
        Broker b = new Broker();
        Stats s = new Stats(b);
        Router r = new Router(b);
        Random rnd = new Random(9);
        ArrayDeque<DeviceLink> on = new ArrayDeque<>();
        int got = 0;
        for (int i = 0; i < 200; i++) {
            int known = Math.min(24, 2 + i / 3);
            DeviceLink d = new DeviceLink(r, "room/" + rnd.nextInt(known), "floor/" + rnd.nextInt(known) % 8);
            d.connect();
            on.add(d);
            d = null;
            for (int k = 0; k < 6; k++) b.publish("room/" + rnd.nextInt(known), "t=" + k);
            if (on.size() > 12) { DeviceLink o = on.poll(); o.disconnect(); got += o.received(); Truth.gone(o); o = null; }
            Thread.sleep(8);
        }
        System.out.println("published " + s.sum() + ", received " + (got > 0) + ", topics " + r.topics() + ", joined " + r.joined());
        Truth.say("y", Truth.stillReachable() + b.listeners() - 1 - r.topics() + r.joined() - 2 * on.size(), "disconnected-devices-and-extra-subscriptions");
    }
}
