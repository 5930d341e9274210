import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import acme.stock.StockChannel;
import acme.stock.StockLevel;
import java.io.PrintWriter;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import truth.Truth;

public class Main {
    public static void main(String[] a) throws Exception {
        StockLevel shelf = new StockLevel("shelf").start();              // what the running application has
        LauncherDiscoveryRequestBuilder b = LauncherDiscoveryRequestBuilder.request()
                .configurationParameter("junit.jupiter.execution.parallel.enabled", "true")
                .configurationParameter("junit.jupiter.execution.parallel.mode.default", "concurrent")
                .configurationParameter("junit.jupiter.execution.parallel.config.strategy", "fixed")
                .configurationParameter("junit.jupiter.execution.parallel.config.fixed.parallelism", "3");
        for (String t : new String[] {"Delivery", "Sale", "Return", "Inventory"}) b.selectors(selectClass("acme.stock." + t + "Test"));
        LauncherDiscoveryRequest request = b.build();
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        Launcher launcher = LauncherFactory.create();
        launcher.execute(request, summary);
        System.out.println("tests " + summary.getSummary().getTestsSucceededCount() + " of " + summary.getSummary().getTestsFoundCount()
                + ", subscribers " + StockChannel.INSTANCE.getSubscribers().size());
        if (summary.getSummary().getTestsFailedCount() > 0) summary.getSummary().printFailuresTo(new PrintWriter(System.out));
        Truth.report(a[0], Truth.stillHeld(), "stock levels of tests that ran");
        System.out.println("shelf " + shelf.level());
    }
}
