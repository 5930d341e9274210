import java.util.List;
import kit.EventManager;
import kit.Ingredients;

public class Main {
    public static void main(String[] a) throws Exception {
        EventManager events = new EventManager();
        int[] log = new int[1];
        Object self = new Object();
        events.listen(self, String.class, s -> log[0]++);
        Ingredients current = new Ingredients(events, List.of("flour"));
        current.start();
        int reloads = a[0].equals("x") ? 14 : 9, saves = 0;
        for (int i = 0; i < reloads; i++) {
            for (int k = 0; k < 4; k++) {
                events.call("item" + "s".repeat(k) + i);
                events.call((Integer) (6 + k));
                Thread.sleep(28);
            }
            Ingredients next = Truth.watch(new Ingredients(events, current.stop()));
            saves += current.saves();
            next.start();
            current = next;
        }
        System.out.println("logged " + log[0] + ", saves " + saves);
        Truth.print(a[0], events.count() - 1 - 3, "listeners of stopped plug-ins");
        events.call(Boolean.TRUE);
        System.out.println(current.stop().size());
    }
}
