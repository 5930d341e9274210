import acme.pool.*;
import truth.Truth;

public class Main {
    public static void main(String[] a) throws Exception {
        boolean fixed = a.length > 0 && a[0].equals("y");
        DataSources ds = new DataSources(fixed);
        work(ds);
        Thread.sleep(1500);
        for (ConnectionPool p : ds.pools()) { p.recycle(p.getConnection()); System.out.println(p.name() + " total=" + p.total()); }
        System.out.println("scheduled tasks: " + ds.queued() + ", beats " + ds.beats());
        Truth.report(fixed ? "y" : "x", Truth.alive(), "shut down pools held by their house keeper task in the shared scheduler");
    }

    static void work(DataSources ds) throws InterruptedException {
        String[] names = {"orders", "crm", "legacy", "audit", "stats"};
        for (int i = 0; i < names.length; i++) {
            ConnectionPool p = ds.create(names[i], 2 + i);
            if (i == 1 || i == 2 || i == 4) Truth.watch(p);
            for (int k = 0; k < 10; k++) p.recycle(p.getConnection());
            Thread.sleep(70);
        }
        ds.drop("legacy");
        ds.drop("crm");
        ds.drop("stats");
    }
}
