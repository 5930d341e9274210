import acme.building.*;
import java.beans.PropertyChangeSupport;
import java.util.*;

public class Main {
    public static void main(String[] a) throws Exception {
        AlarmBus bus = new AlarmBus();
        FireStation fs = new FireStation();
        fs.link(bus);
        List<Door> all = new ArrayList<>();
        for (int floor = 0; floor < 7; floor++) {
            List<Door> doors = new ArrayList<>();
            for (int d = 0; d < 4; d++) doors.add(new Door(floor + "-" + d));
            try (Installer in = new Installer("crew " + floor, bus)) {
                in.begin();
                in.install(doors);
                bus.raise(floor % 4);
                Truth.gone(in);
            }
            all.addAll(doors);
            Thread.sleep(80);
        }
        for (int i = 0; i < 12; i++) { bus.raise(i % 4); Thread.sleep(60); }
        System.out.println(all.stream().filter(Door::locked).count() + " locked, " + all.stream().filter(Door::lit).count() + " lit, fire alarms " + fs.alarms());
        Truth.say("y", Truth.stillReachable() + bus.count() - 1 - 2 * all.size(), "installers-and-unwanted-listeners");
    }
}
