import acme.dash.*;
import java.util.*;
import truth.Truth;

public class Main {
    public static void main(String[] a) throws Exception {
        try (DashServer s = new DashServer()) {
            List<String> ids = new ArrayList<>();
            for (int i = 0; i < 150; i++) {
                String id = s.get("/", null);
                if (i % 5 == 4) s.get("/bye", id); else ids.add(id);
                s.feed().push("cpu", i);
                s.feed().push("disk", i / 2);
                Thread.sleep(6);
            }
            for (String id : ids) s.get("/", id);
            System.out.println("open sessions " + s.open() + " subscriptions " + s.feed().size());
            Truth.report("y", s.feed().size() - 3 * s.open(), "subscriptions of invalidated sessions");
        }
    }
}
