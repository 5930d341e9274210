import acme.pool.*;
import java.util.concurrent.*;

public class Main {
    public static void main(String[] a) throws Exception {
        ScheduledThreadPoolExecutor ses = new ScheduledThreadPoolExecutor(1, r -> { Thread t = new Thread(r, "shared-scheduler"); t.setDaemon(true); return t; });
        Metrics m = new Metrics(ses);
        Clock c = new Clock();
        c.start(ses);
        DataSources ds = new DataSources(ses, a[0].equals("y"));
        for (String t : new String[] {"north", "south", "east", "west", "hq"}) {
            ConnectionPool p = ds.get(t);
            Object con = p.borrow();
            Thread.sleep(40);
            p.giveBack(con);
        }
        for (String t : new String[] {"south", "east", "west"}) { Truth.gone(ds.drop(t)); Thread.sleep(100); }
        for (int i = 0; i < 25; i++) { ConnectionPool p = ds.get(i % 2 == 0 ? "north" : "hq"); p.giveBack(p.borrow()); Thread.sleep(40); }
        for (ConnectionPool p : ds.all()) System.out.println(p);
        System.out.println("reports " + m.reports() + ", queue " + ses.getQueue().size() + ", clock ok " + (c.now() > 0));
        Truth.say(a[0], Truth.stillReachable(), "shut-down-pools-in-scheduler");
    }
}
