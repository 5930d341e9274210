import acme.couch.CouchClient;
import acme.couch.IdleConnectionMonitor;
import truth.Truth;

public class Main {
    public static void main(String[] a) throws Exception {
        CouchClient users = new CouchClient("couch://users");
        CouchClient orders = new CouchClient("couch://orders");
        for (int i = 0; i < 30; i++) {
            replicate(i);
            users.put("u" + i);
            if (i % 2 == 0) orders.put("o" + i);
            Thread.sleep(40);
            if (i % 10 == 9) System.gc();                    // the young collections of a busy server
        }
        int held = Truth.stillHeld();
        Thread.sleep(120);
        System.out.println("monitor tasks " + IdleConnectionMonitor.tasks() + ", open " + users.open() + "+" + orders.open());
        Truth.report(a[0], held, "clients out of use");
        System.out.println(users.put("end"));
    }

    /** A replication uses a client of its own. */
    private static void replicate(int i) {
        CouchClient c = new CouchClient("couch://branch-" + i % 4);
        c.put("doc" + i);
        c.put("doc" + i);
        Truth.ended(c);
    }
}
