import acme.arena.player.*;
import acme.arena.server.*;
import acme.arena.world.*;
import java.util.*;

public class Main {
    public static void main(String[] a) throws Exception {
        System.setProperty("arena.cleanQuit", "" + a[0].equals("y"));
        GameServer s = new GameServer();
        WorldGuard guard = new WorldGuard(s);
        DayCycle days = new DayCycle(s);
        ScoreBoard board = new ScoreBoard();
        s.events.registerEvents(board);
        s.start();
        Map<String, PlayerSession> online = new LinkedHashMap<>();
        for (String n : "ann,bob,cyd,dan,eve,fay,gus".split(",")) {
            PlayerSession p = new PlayerSession(n, s);
            Thread login = new Thread(p::join, "login-" + n);
            login.start();
            login.join();
            online.put(n, p);
            p = null;
            Thread.sleep(60);
        }
        for (String n : new String[] {"bob", "dan", "gus"}) {
            PlayerSession p = online.remove(n);
            s.events.callEvent(new Events.Hit(n, 7));
            p.onQuit();
            Truth.gone(p);
            p = null;
            Thread.sleep(100);
        }
        for (int i = 0; i < 20; i++) { for (String n : online.keySet()) s.events.callEvent(new Events.Hit(n, i % 4)); Thread.sleep(50); }
        int n = Truth.stillReachable();
        s.halt();
        System.out.println(online.values() + " day>0=" + (days.day() > 0) + " hits " + guard.hits() + " tasks " + s.scheduler.size());
        Truth.say(a[0], 2 * n, "registrations-of-players-who-quit");
    }
}
