import acme.parcel.*;
import java.util.*;

public class Main {
    public static void main(String[] a) throws Exception {
        SortingHall hall = new SortingHall();
        Totals totals = new Totals(hall.parcels);
        List<ConveyorPanel> open = new LinkedList<>();
        for (int b = 0; b < 8; b++) open.add(new ConveyorPanel(b, hall.parcels, a[0].equals("y")));
        Random r = new Random(5);
        for (int i = 0; i < 120; i++) {
            hall.arrive(new Parcel("P" + i, r.nextInt(8), r.nextDouble() * 20));
            if (i % 10 == 9 && open.size() > 3) { ConveyorPanel p = open.remove(i / 10 % 2); p.dispose(); Truth.gone(p); p = null; }
            Thread.sleep(10);
        }
        for (ConveyorPanel p : open) System.out.println(p.caption());
        System.out.printf("%.1f kg, %d events%n", totals.kg(), hall.events());
        Truth.say(a[0], Truth.stillReachable(), "disposed-panels-on-parcel-list");
    }
}
