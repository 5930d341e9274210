import acme.trend.*;
import java.util.*;
import truth.Truth;

public class Main {
    public static void main(String[] a) throws Exception {
        boolean fixed = a.length > 0 && a[0].equals("y");
        Recorder r = new Recorder();
        TrendDialog wall = new TrendDialog("wall display", r.data(), fixed), shift = null;
        for (int i = 0; i < 6; i++) {
            peek(r, i, fixed);
            if (i == 3) shift = new TrendDialog("shift leader", r.data(), fixed);
            for (int k = 0; k < 10; k++) { r.sample(); Thread.sleep(8); }
        }
        wall.paint();
        System.out.println(wall + ", " + shift + ", changes " + r.changes());
        Truth.report(fixed ? "y" : "x", Truth.alive(), "charts of closed dialogs whose plot still listens to the dataset");
        System.exit(0);
    }

    static void peek(Recorder r, int i, boolean fixed) {
        TrendDialog d = new TrendDialog("peek " + i, r.data(), fixed);
        for (int k = 0; k < 3; k++) r.sample();
        d.paint();
        d.windowClosed();
        Truth.watch(d.chart());
    }
}
