import acme.teleinfo.internal.ElectricityMeterHandler;
import acme.teleinfo.internal.FrameStatistics;
import acme.teleinfo.internal.SerialControllerHandler;
import java.util.ArrayList;
import java.util.List;

public class Main {
    static final SerialControllerHandler bridge = new SerialControllerHandler();

    public static void main(String[] a) throws Exception {
        boolean y = "y".equals(a[0]);
        FrameStatistics stats = new FrameStatistics();
        bridge.addListener(stats);
        bridge.setOnline(true);
        List<ElectricityMeterHandler> things = new ArrayList<>();
        for (String adco : new String[] {"021528603314", "021528603315", "031428067147"}) {
            ElectricityMeterHandler h = new ElectricityMeterHandler(adco, bridge, y);
            h.initialize();
            things.add(h);
        }
        for (int flap = 0; flap < 9; flap++) {
            bridge.setOnline(false);
            things.forEach(t -> t.bridgeStatusChanged(false));
            Thread.sleep(60);
            bridge.setOnline(true);
            things.forEach(t -> t.bridgeStatusChanged(true));
            bridge.receive("021528603314");
            bridge.receive("031428067147");
            Thread.sleep(60);
        }
        things.forEach(t -> System.out.println(t.status()));
        // two of the three meters are taken out of the configuration
        things.remove(0).dispose();
        things.remove(0).dispose();
        System.out.println(stats.report());
        System.out.println("GROUND_TRUTH variant=" + a[0] + " retained=" + Truth.surplus(bridge, "listeners", 2)
                + " what=bridge listener entries beyond one per living thing");
        System.out.println(things.get(0).status());
    }
}
