import acme.pneumatic.AdvancementTracker;
import acme.pneumatic.AmadroneEntity;
import acme.pneumatic.DroneEntity;
import acme.pneumatic.GameEventBus;
import acme.pneumatic.Level;
import acme.pneumatic.SemiblockEvent;

public class Main {
    public static void main(String[] a) throws Exception {
        AdvancementTracker tracker = new AdvancementTracker();
        Level current = null;
        for (int session = 0; session < 8; session++) {
            current = new Level("overworld#" + session);
            for (int i = 0; i < 2; i++) {
                DroneEntity d = new DroneEntity(current, a[0].equals("y"));
                current.addFreshEntity(session < 7 ? Truth.watch(d) : d);
            }
            current.addFreshEntity(new AmadroneEntity(current));
            for (int b = 0; b < 5; b++) {
                GameEventBus.EVENT_BUS.post(new SemiblockEvent.BreakEvent(current, b, session));
            }
            System.out.println(current.dimension + ": drones saw " + current.entities.get(0).getBroken()
                    + ", tracker " + tracker.count());
            GameEventBus.EVENT_BUS.post(current);
            Thread.sleep(110);
            if (session < 7) {
                current.unload();
                current = null;
            }
        }
        System.out.println("GROUND_TRUTH variant=" + a[0] + " retained=" + Truth.live()
                + " what=semiblock break consumers of drones of left worlds");
        System.out.println("now in " + current.dimension + " with " + current.entities.size() + " entities");
    }
}
