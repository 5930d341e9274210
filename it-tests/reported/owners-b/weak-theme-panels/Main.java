import acme.gui.*;
import java.util.*;

public class Main {
    public static void main(String[] a) throws Exception {
        Theme t = new Theme();
        Toolbar bar = new Toolbar(t);
        Deque<Panel> shown = new ArrayDeque<>();
        for (int i = 0; i < 40; i++) {
            shown.addLast(new Panel(i, t));
            if (shown.size() > 4) {
                Panel p = shown.removeFirst();
                p.dispose();
                Truth.gone(p);
                p = null;
            }
            t.set("theme " + i);
            if (i % 10 == 9) System.gc();
            Thread.sleep(35);
        }
        int n = Truth.stillReachable();
        t.set("night");
        System.out.println(bar.shown() + ", " + shown.size() + " panels, first painted " + shown.peek().paints());
        Truth.say("y", n + t.listeners() - 1 - shown.size(), "disposed-panels-and-empty-wrappers");
    }
}
