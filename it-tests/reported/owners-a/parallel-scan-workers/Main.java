import acme.scan.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.stream.*;
import truth.Truth;

public class Main {
    static volatile int lines;

    public static void main(String[] a) throws Exception {
        ScanBus bus = new ScanBus();
        bus.add(new ScanBus.Progress() { @Override public void found(String f, int l) { lines++; } @Override public void cancelled() { lines = 0; } });
        long sum = IntStream.range(0, 200).parallel().map(i -> scan(bus, i)).asLongStream().sum();
        ExecutorService pool = Executors.newFixedThreadPool(4);
        List<Callable<Integer>> jobs = new ArrayList<>();
        for (int i = 0; i < 120; i++) { int n = i; jobs.add(() -> { Thread.sleep(20); return scan(bus, n); }); }
        for (Future<Integer> f : pool.invokeAll(jobs)) sum += f.get();
        pool.shutdown();
        CompletableFuture<?>[] cf = IntStream.range(0, 40).mapToObj(i -> CompletableFuture.supplyAsync(() -> scan(bus, i)).whenComplete((v, t) -> { if (t != null) bus.cancel(); })).toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(cf).get();
        System.out.println("scanned " + (sum != 0) + " lines " + (lines > 100));
        Truth.report("y", bus.size() - 1 + Truth.alive(), "finished scans still on the bus");
    }

    static int scan(ScanBus bus, int i) { return Truth.watch(new Scan(bus, 5 + i % 60)).run(i); }
}
