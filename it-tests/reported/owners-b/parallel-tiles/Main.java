import acme.map.*;
import java.util.concurrent.*;

public class Main {
    public static void main(String[] a) throws Exception {
        MapView v = new MapView();
        MiniMap m = new MiniMap(v);
        ScaleBar s = new ScaleBar();
        s.attach(v);
        ForkJoinPool pool = new ForkJoinPool(4);
        long total = 0;
        for (int i = 0; i < 6; i++) {
            ForkJoinTask<Long> t = pool.submit(new TileTask(v, 512));
            if (i % 2 == 1) { Thread.sleep(100); v.zoom(i); }
            if (i == 4) { Thread.sleep(60); v.cancelAll(); }
            total += t.join();
        }
        pool.shutdown();
        System.out.println("painted some " + (total > 0) + ", redraws " + m.redraws() + ", scale " + s.label());
        Truth.say("y", v.listeners() - 2, "listeners-of-finished-tiles");
    }
}
