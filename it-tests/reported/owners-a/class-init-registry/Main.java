import acme.codec.*;
import truth.Truth;

public class Main {
    public static void main(String[] a) throws Exception {
        for (int i = 0; i < 12; i++) run(i);
        System.out.println("codecs " + Codecs.size() + " uses " + Stats.sum());
        Truth.report("y", Truth.alive(), "closed import runs");
    }

    static void run(int i) throws InterruptedException {
        try (ImportRun r = Truth.watch(new ImportRun("run-" + i))) {
            for (int k = 0; k < 60; k++) r.row(k);
            Thread.sleep(85);
            if (i % 4 == 0) System.out.println(r);
        }
    }
}
