import acme.sensors.*;
import java.util.*;

public class Main {
    public static void main(String[] a) throws Exception {
        Plant p = new Plant();
        Recorder r = new Recorder();
        r.roll(p);
        Deque<Dashboard> wall = new ArrayDeque<>();
        for (int i = 0; i < 60; i++) {
            wall.addLast(new Dashboard().enter(p));
            p.temperature.onNext(20.0 + i % 7);
            if (wall.size() > 2) { Dashboard d = wall.pollFirst(); d.leave(); Truth.gone(d); d = null; }
            if (i % 20 == 19) p.shift.onNext("shift " + i);
            p.temperature.onNext(21.0);
            Thread.sleep(22);
        }
        System.out.println(wall + " recorded " + r.sum());
        int n = Truth.stillReachable();
        Truth.say("y", n, "dashboards-that-left");
        System.exit(0);
    }
}
