import acme.data.*;
import truth.Truth;

public class Main {
    static int seen;

    public static void main(String[] a) throws Exception {
        Events events = new Events();
        events.add(w -> seen++);
        try (Database db = new Database(events)) {
            db.run("create table t(i int)");
            for (int i = 0; i < 12; i++) {
                for (int k = 0; k < 20; k++) db.run("insert into t values(" + k + ")");
                if (i % 2 == 1) events.fire("pool.size");
                Thread.sleep(40);
            }
            System.out.println("rows " + db.count("select count(*) from t") + " restarts " + db.restarts());
        }
        Truth.report("y", events.size() - 1, "settings listeners of the closed database");
    }
}
