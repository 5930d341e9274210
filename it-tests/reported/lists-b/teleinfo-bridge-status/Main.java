import org.homehab.teleinfo.handler.*;
import org.homehab.teleinfo.reader.Frame;

import java.util.*;

public class Main {
    public static void main(String[] a) throws Exception {
        boolean x = a[0].equals("x");
        TeleinfoSerialControllerHandler bridge = new TeleinfoSerialControllerHandler();
        bridge.initialize();
        List<TeleinfoElectricityMeterHandler> meters = new ArrayList<>();
        for (String adco : List.of("031528042289", "031528042290", "031761011111")) {
            TeleinfoElectricityMeterHandler m = x ? new TeleinfoElectricityMeterHandler(adco) : new TeleinfoElectricityMeterHandlerV2(adco);
            bridge.attach(m);
            meters.add(m);
        }
        // the USB stick of that house drops out again and again
        for (int i = 0; i < 9; i++) {
            bridge.onNewFrame(new Frame(meters.get(i % 3).getAdco(), 300 + i * 17, 12_000_000 + i));
            bridge.serialPortLost();
            Thread.sleep(70);
            bridge.serialPortOpened();
        }
        // one meter is taken out
        TeleinfoElectricityMeterHandler removed = meters.remove(1);
        bridge.detach(removed);
        bridge.onNewFrame(new Frame(meters.get(0).getAdco(), 980, 12_000_300));
        Thread.sleep(400);
        for (TeleinfoElectricityMeterHandler m : meters) {
            System.out.println(m.getAdco() + " papp=" + m.getLastPapp() + "VA frames=" + m.getFrames() + " " + m.getStatus());
        }
        System.out.println("GROUND_TRUTH variant=" + a[0] + " retained=" + Truth.surplus(bridge, "listeners", new HashSet<>(meters))
                + " what=surplus registrations of the same meters and those of the removed one");
    }
}
