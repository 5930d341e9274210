import acme.logcfg.LogSetup;
import truth.Truth;

public class Main {
    public static void main(String[] a) throws Exception {
        LogSetup s = new LogSetup();
        String[] levels = {"DEBUG", "INFO", "WARN", "ERROR"};
        for (int g = 1; g <= 16; g++) {
            s.change(levels[g % 4], g);
            for (int i = 0; i < 200; i++) s.logger(i % 10).info("event {} of {}", i, g);
            Thread.sleep(35);
        }
        System.out.println("changes " + s.changes() + " current " + s.current());
        Truth.report("y", s.running() - 1, "configurations still started beside the present one");
    }
}
