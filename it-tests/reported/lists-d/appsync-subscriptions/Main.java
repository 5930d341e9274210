import acme.sync.RealSubscriptionManager;
import acme.ward.AlarmBoard;
import acme.ward.BedMonitor;
import java.util.ArrayDeque;
import java.util.Deque;

public class Main {
    public static void main(String[] a) {
        boolean fixed = a.length > 0 && a[0].equals("y");
        Truth truth = new Truth();
        RealSubscriptionManager manager = new RealSubscriptionManager(fixed);
        AlarmBoard board = new AlarmBoard(manager);
        Deque<BedMonitor> beds = new ArrayDeque<>();
        for (int i = 0; i < 20; i++) {
            beds.addLast(truth.watch(new BedMonitor(manager, "p" + (100 + i))));
            for (int v = 0; v < 4; v++) {
                manager.publish("vitals/p" + (100 + i), "hr " + (60 + v));
                manager.publish("vitals/p" + (98 + i), "hr " + (70 + v));
            }
            if (i % 7 == 3) {
                manager.publish("alarms/north", "spo2");
            }
            if (beds.size() > 4) {
                BedMonitor b = beds.removeFirst();
                b.discharge();
                if (i % 5 == 0) {
                    System.out.println(b);
                }
            }
            Truth.pause(50);
        }
        System.out.println(beds.size() + " beds taken, alarms " + board.alarms());
        int left = truth.alive() - beds.size();
        System.out.println("in bed: " + beds);
        Truth.report(fixed ? "y" : "x", left, "BedMonitor of discharged patients in subscriptionsById");
    }
}
