package programs.suites;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClasspathRoots;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.ClassNameFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * Runs the published tests of a library: the directory they were unpacked to, and regular
 * expressions for the names of test classes, those to leave out after a minus. What became of each
 * test is written to a file.
 */
public class RunSuite {
  public static void main(String[] args) throws IOException {
    Path tests = Path.of(args[0]);
    // Where tests look for their files when Maven runs them.
    for (String place : new String[] {"src/test/resources", "target/test-classes"}) {
      Path link = Path.of(place);
      Files.createDirectories(link.getParent());
      Files.createSymbolicLink(link, tests);
    }
    LauncherDiscoveryRequestBuilder request =
        LauncherDiscoveryRequestBuilder.request().selectors(selectClasspathRoots(Set.of(tests)));
    for (int i = 1; i < args.length; i++) {
      request.filters(
          args[i].startsWith("-")
              ? ClassNameFilter.excludeClassNamePatterns(args[i].substring(1))
              : ClassNameFilter.includeClassNamePatterns(args[i].split(",")));
    }
    Outcomes outcomes = new Outcomes();
    LauncherFactory.create().execute(request.build(), outcomes);
    StringBuilder lines = new StringBuilder();
    outcomes.byTest.forEach(
        (test, outcome) -> lines.append(outcome).append(' ').append(test).append('\n'));
    Files.writeString(Path.of("outcomes.txt"), lines);
    System.exit(0); // some suites leave threads behind
  }

  private static final class Outcomes implements TestExecutionListener {
    private final Map<String, String> byTest = new ConcurrentSkipListMap<>();

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
      if (test.isTest() || result.getStatus() != TestExecutionResult.Status.SUCCESSFUL) {
        byTest.put(test.getUniqueId(), result.getStatus().name());
        result.getThrowable().ifPresent(it -> System.out.println(test.getUniqueId() + ": " + it));
      }
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
      byTest.put(test.getUniqueId(), "SKIPPED");
    }
  }
}
