import acme.depot.*;
import java.util.*;

public class Main {
    public static void main(String[] a) throws Exception {
        Map<String, Depot> depots = new LinkedHashMap<>();
        for (String n : "north,south,west".split(",")) depots.put(n, new Depot(n).roll());
        for (int day = 0; day < 5; day++) {
            for (String n : List.of("north", "west")) {
                Depot d = depots.get(n);
                d.park();
                Radio.get().call(n + " parked");
                if (day % 2 == 0) {
                    Truth.gone(d);
                    d = new Depot(n);
                    depots.put(n, d);
                }
                d.roll();
                d = null;
                Thread.sleep(70);
            }
        }
        Depot spare = new Depot("spare").roll();
        Thread.sleep(200);
        spare.park();
        Truth.gone(spare);
        spare = null;
        Truth.say("y", Truth.stillReachable(), "parked-depots-behind-hooks");
    }
}
