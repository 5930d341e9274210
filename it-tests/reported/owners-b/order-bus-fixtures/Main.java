import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import acme.orders.*;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.*;
import org.junit.platform.launcher.core.*;

public class Main {
    static int ok, failed;

    public static void main(String[] a) throws Exception {
        Backlog backlog = new Backlog(OrderBus.shared());
        Launcher launcher = LauncherFactory.create();
        launcher.registerTestExecutionListeners(new TestExecutionListener() {
            @Override public void executionFinished(TestIdentifier id, TestExecutionResult r) {
                if (!id.isTest()) return;
                if (r.getStatus() == TestExecutionResult.Status.SUCCESSFUL) ok++; else failed++;
            }
        });
        for (int i = 0; i < 3; i++) {
            launcher.execute(LauncherDiscoveryRequestBuilder.request().selectors(selectClass(OrderBusTests.class)).build());
            System.out.println("run " + i + ": " + ok + " ok, " + failed + " failed");
            Thread.sleep(150);
        }
        System.out.println("backlog " + backlog.size());
        Truth.say("y", OrderBus.shared().size() - 1, "test-listeners-on-bus");
    }
}
