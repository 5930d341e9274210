import acme.green.*;
import java.util.*;
import org.greenrobot.eventbus.EventBus;

public class Main {
    public static void main(String[] a) throws Exception {
        EventBus bus = EventBus.builder().logNoSubscriberMessages(false).build();
        Logbook log = new Logbook();
        bus.register(log);
        Actuator[] beds = new Actuator[72];
        for (int i = 0; i < beds.length; i++) bus.register(beds[i] = new Actuator(i));
        Random r = new Random(2);
        for (int k = 0; k < 8; k++) {
            Recipe rec = new Recipe();
            System.out.println("recipe " + k + " gave " + rec.run(bus, 4 + k));
            Truth.gone(rec);
            rec = null;
            for (int i = 0; i < 72; i++) bus.post(new Climate.Reading(i, 18 + r.nextInt(14)));
            Thread.sleep(70);
        }
        int opened = 0;
        for (Actuator b : beds) opened += b.opened();
        System.out.println("opened " + opened + ", log " + log.lines());
        Truth.say("y", Truth.stillReachable(), "recipes-left-on-bus");
    }
}
