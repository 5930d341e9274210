import acme.plant.*;
import java.util.*;
import truth.Truth;

public class Main {
    public static void main(String[] a) throws Exception {
        Properties config = new Properties();
        for (int i = 0; i < 240; i++) config.setProperty(String.format("sensor.%03d", i), String.valueOf(0.1 + i / 97.0));
        try (Plant p = new Plant(config)) {
            int paged = 0;
            for (int i = 0; i < 9; i++) paged += shift(p);
            System.out.println("sensors " + p.sensors() + " polled " + (p.polls() > 1000) + " paged " + (paged >= 0));
            Truth.report("y", p.listeners() - p.sensors() + Truth.alive(), "listeners of ended shifts");
        }
    }

    static int shift(Plant p) throws InterruptedException { Shift s = Truth.watch(new Shift(p)); Thread.sleep(140); s.end(); return s.paged(); }
}
