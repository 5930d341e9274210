import acme.reports.*;
import java.util.*;
import java.util.concurrent.*;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.core.config.Configurator;

public class Main {
    public static void main(String[] a) throws Exception {
        System.setProperty("log4j2.level", "ERROR");
        System.setProperty("log4j2.disableJmx", "true");
        LoggerContext ctx = LoggerContext.getContext(false);
        ExecutorService workers = Executors.newFixedThreadPool(4, r -> new Thread(r, "report-worker"));
        String[] kinds = "sales,stock,hr,tax,risk,web,fleet,energy,audit,mail".split(",");
        Random r = new Random(1);
        for (int i = 0; i < 10; i++) {
            List<Future<String>> fs = new ArrayList<>();
            for (int k = 0; k < 12; k++) { String kind = kinds[r.nextInt(i + 1)]; int rows = k; fs.add(workers.submit(() -> Reports.of(kind).render(rows))); }
            for (Future<String> f : fs) f.get();
            if (i % 3 == 2) { Reports.headquarters(); ctx.reconfigure(); }
            Thread.sleep(90);
        }
        for (String k : kinds) Reports.of(k).render(0);
        workers.shutdown();
        System.out.println(Reports.count() + " services, " + Reports.total() + " reports, hq saw " + Reports.headquarters().reconfigured());
        int n = ((Collection<?>) Truth.peek(ctx, "propertyChangeListeners")).size();
        Truth.say("y", n - 11, "listeners-beyond-the-singletons");
    }
}
