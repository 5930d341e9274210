import acme.ci.Build;
import acme.ci.BuildTimeoutWrapper;
import acme.ci.BuildWrapper;
import acme.ci.Trigger;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

public class Main {
    public static void main(String[] a) throws Exception {
        AtomicInteger polls = new AtomicInteger();
        Trigger.startCron(polls::incrementAndGet, 100);
        Trigger.startCron(() -> { if (polls.get() == 5) System.out.println("cron: 5 polls"); }, 100);
        List<BuildWrapper> wrappers = List.of(new BuildTimeoutWrapper(24 * 3600, a[0].equals("y")), b -> built -> System.out.println(built.result()));
        for (int i = 1; i <= 15; i++) {
            build(wrappers, i);
            Thread.sleep(50);
        }
        System.out.println("polled " + polls + " times");
        Truth.print(a[0], Truth.alive(), "finished-Builds-held-by-cancelled-TimerTasks");
    }

    static void build(List<BuildWrapper> wrappers, int i) throws InterruptedException {
        Truth.watch(new Build(i % 2 == 0 ? "core" : "docs", i)).run(wrappers, 15);
    }
}
