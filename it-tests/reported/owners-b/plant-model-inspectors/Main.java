import acme.plant.*;
import java.util.*;

public class Main {
    public static void main(String[] a) throws Exception {
        PlantModel m = new PlantModel(9);
        DirtyTracker dirty = new DirtyTracker(m);
        Overview over = new Overview();
        over.show(m);
        Deque<Inspector> open = new ArrayDeque<>();
        for (int i = 0; i < 6; i++) {
            Inspector in = new Inspector("inspector " + i, a[0].equals("y"));
            in.setInput(m.root());
            in.select(m.pump(i));
            in.select(m.pump(i + 2));
            open.add(in);
            m.set(i, 10 + i);
            Thread.sleep(70);
        }
        for (int i = 0; i < 4; i++) {
            Inspector in = i % 2 == 0 ? open.pollFirst() : open.pollLast();
            in.partClosed();
            Truth.gone(in);
            in = null;
            Thread.sleep(60);
        }
        int saves = 0;
        for (int i = 0; i < 30; i++) {
            m.set(i, i * i);
            if (i % 5 == 0 && dirty.save()) saves++;
            for (Inspector in : open) in.select(m.pump(i));
            Thread.sleep(20);
        }
        System.out.println(open + ", saves " + saves + ", overview " + over.changes());
        Truth.say(a[0], Truth.stillReachable(), "closed-inspectors-on-last-selection");
    }
}
