import acme.game.*;
import java.util.*;
import truth.Truth;

public class Main {
    public static void main(String[] a) throws Exception {
        World w = new World();
        List<PlayerSession> online = new ArrayList<>();
        Random r = new Random(3);
        long end = System.currentTimeMillis() + 2600;
        int n = 0;
        while (System.currentTimeMillis() < end) {
            if (online.size() < 300) for (int i = 0; i < 2; i++) online.add(new PlayerSession(w, "p" + n, "region" + n++ % 12));
            if (n % 40 == 0 && online.size() < 300) leave(online, r);
            w.tick();
            w.shout("region" + r.nextInt(12), "hi");
            Thread.sleep(14);
        }
        System.out.println(online.size() + " online, first " + online.get(0));
        Truth.report("y", w.listeners() - 2 * online.size() + Truth.alive(), "listeners of players who quit");
    }

    static void leave(List<PlayerSession> online, Random r) { PlayerSession p = online.remove(r.nextInt(online.size())); p.quit(); Truth.watch(p); }
}
