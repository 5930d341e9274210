import acme.broker.*;
import java.io.Serializable;
import java.util.*;

public class Main {
    public static void main(String[] a) throws Exception {
        Ticker t = new Ticker();
        RiskBoard risk = new RiskBoard(t);
        Workspaces w = new Workspaces(t, a[0].equals("y"), Truth::gone);
        List<Serializable> ids = new ArrayList<>();
        for (int i = 0; i < 9; i++) { ids.add(w.login("user" + i, i == 4 ? 150 : 600_000)); t.quote("ACME", 100 + i); Thread.sleep(30); }
        for (int i : new int[] {1, 2, 7}) { w.logout(ids.get(i)); t.quote("ACME", 120 + i); Thread.sleep(80); }
        w.expire();
        for (int i = 0; i < 25; i++) { t.quote("BETA", i); w.touch(ids.get(0)); Thread.sleep(80); }
        System.out.println(w.open() + " sessions open, risk saw " + risk.seen());
        Truth.say(a[0], 2 * Truth.stillReachable(), "observers-of-ended-sessions");
    }
}
