import acme.crash.Crash;
import acme.till.Till;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

public class Main {
    public static void main(String[] a) throws Exception {
        boolean fixed = a.length > 0 && a[0].equals("y");
        Truth truth = new Truth();
        AtomicInteger exits = new AtomicInteger();
        // the application's own last handler, meant to stay under all others
        Thread.setDefaultUncaughtExceptionHandler((t, e) -> exits.incrementAndGet());
        Till till = new Till(fixed);
        List<String> cashiers = List.of("kim", "lou", "max", "nia", "oli");
        for (int shift = 0; shift < 15; shift++) {
            truth.watch(till.logOn(cashiers.get(shift % cashiers.size())));
            for (int i = 0; i < 6; i++) {
                till.sell("article " + (shift * 6 + i));
            }
            if (shift % 4 == 2) {
                Thread printer = new Thread(() -> {
                    throw new IllegalStateException("printer jam");
                }, "receipt-printer");
                printer.start();
                printer.join();
                System.out.println(Crash.scopes().captured());
            }
            Truth.pause(60);
        }
        System.out.println("receipts " + till.receipts() + ", last handler called " + exits.get() + " times");
        int alive = truth.alive() - 1; // the cashier that is logged on
        Truth.report(fixed ? "y" : "x", alive, "CrashScopes of former log-ons in the chain of uncaught exception handlers");
    }
}
