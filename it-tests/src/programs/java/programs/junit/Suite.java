package programs.junit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.List;
import java.util.TreeSet;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs test classes, nested in {@link Samples}, and tells what became of each test. */
public class Suite {
  public static void main(String[] names) {
    List<Class<?>> classes = new java.util.ArrayList<>();
    for (String name : names) {
      try {
        classes.add(Class.forName("programs.junit.Samples$" + name));
      } catch (ClassNotFoundException e) {
        throw new AssertionError(e);
      }
    }
    LauncherDiscoveryRequestBuilder request = LauncherDiscoveryRequestBuilder.request();
    classes.forEach(type -> request.selectors(selectClass(type)));
    Teller teller = new Teller();
    LauncherFactory.create().execute(request.build(), teller);
    teller.lines.forEach(System.out::println);
  }

  private static final class Teller implements TestExecutionListener {
    private static final Throwable[] NONE = {};
    private final TreeSet<String> lines = new TreeSet<>();

    @Override
    public synchronized void executionFinished(TestIdentifier test, TestExecutionResult result) {
      String name = test.getUniqueId().replaceAll(".*Samples\\$([^\\]]*)\\]", "$1");
      String why =
          result.getThrowable().map(t -> " " + String.valueOf(t).replace("\n", "\\n")).orElse("");
      for (Throwable also : result.getThrowable().map(Throwable::getSuppressed).orElse(NONE)) {
        lines.add("SUPPRESSED " + String.valueOf(also).replace("\n", "\\n"));
      }
      if (test.isTest() || !why.isEmpty()) {
        lines.add(result.getStatus() + " " + name + why);
      }
    }

    @Override
    public synchronized void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
      entry.getKeyValuePairs().forEach((key, value) -> lines.add("ENTRY " + key + " " + value));
    }
  }
}
