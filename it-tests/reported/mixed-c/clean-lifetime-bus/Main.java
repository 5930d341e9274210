import depot.Depot;
import depot.Parcel;

public class Main {
    public static void main(String[] a) throws Exception {
        Depot depot = new Depot();
        depot.boot(a[0].equals("x") ? 70 : 40);
        int loaded = 0;
        for (int i = 0; i < 25; i++) {
            Depot.Trip t = Truth.watch(depot.depart());
            for (int k = 0; k < 3; k++) {
                depot.post(new Parcel(k + i));
                Thread.sleep(14);
            }
            loaded += t.end();
            if (i % 5 == 4) depot.post("day over");
        }
        System.out.println("loaded " + loaded + ", seen " + depot.seen());
        int held = Truth.alive();
        Truth.print(a[0], held, "ended trips on the bus");
        depot.post("night");
    }
}
