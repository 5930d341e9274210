import acme.coord.*;

public class Main {
    public static void main(String[] a) throws Exception {
        String v = a.length > 0 ? a[0] : "x";
        int rounds = v.equals("x") ? 22 : 18;
        DataTree tree = new DataTree();
        for (int i = 0; i < 6; i++) tree.setData("/conf/" + i, new byte[8]);
        ServerCnxn leader = new ServerCnxn(tree, true);                    // renews its watches for ever
        for (int i = 0; i < 6; i++) leader.read("/conf/" + i);
        Truth truth = new Truth();
        int events = 0;
        try (CnxnPool pool = new CnxnPool(tree)) {
            for (int i = 0; i < rounds; i++) {
                events += client(tree, truth, i);
                ServerCnxn c = pool.borrow();
                c.read("/conf/" + i % 6);
                tree.setData("/conf/" + (i + 3) % 6, new byte[] {(byte) i});
                pool.giveBack(c);
                Thread.sleep(50);
            }
        }
        int alive = truth.alive();
        System.out.println("events " + events + ", of the leader " + leader.getEvents() + ", watchers " + tree.watches().watchers() + " on " + tree.watches().paths());
        System.out.println("GROUND_TRUTH variant=" + v + " retained=" + (alive + tree.watches().watchers() - 1) + " what=closed connections among the watchers");
    }

    private static int client(DataTree tree, Truth truth, int i) {
        ServerCnxn c = new ServerCnxn(tree, i % 2 == 0);
        c.read("/conf/" + i % 6);
        c.read("/conf/" + (i + 1) % 6);
        tree.setData("/conf/" + i % 6, new byte[] {1});
        tree.setData("/conf/" + i % 6, new byte[] {2});
        c.close();
        truth.closed(c);
        return c.getEvents();
    }
}
