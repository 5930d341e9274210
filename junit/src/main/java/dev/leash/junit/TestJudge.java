package dev.leash.junit;

import dev.leash.baseline.Baseline;
import dev.leash.baseline.BaselineComparison;
import dev.leash.baseline.ObservedLeak;
import dev.leash.check.WorkCheck;
import dev.leash.detect.Leak;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * Judges what tests left behind. One for all tests of a run; JUnit closes it when they are over.
 *
 * <p>Thread-safe.
 */
@SuppressWarnings("deprecation") // what JUnit closes by itself before 5.13
final class TestJudge implements ExtensionContext.Store.CloseableResource, AutoCloseable {

  private static final Namespace NAMESPACE = Namespace.create(TestJudge.class);

  /** A look at the heap takes a second or so: a run in which all tests fail is to end soon. */
  private static final int MOST_LOOKS = 10;

  private static final String BY_NOBODY =
      "\nThreads that work for no test in particular made them, some in each of the tests.";

  private final RunFindings findings = new RunFindings();
  private final AtomicInteger looks = new AtomicInteger();
  private final Baseline baseline;
  private final String report;

  private TestJudge(ExtensionContext root) {
    this.baseline = baseline(JUnitParameters.text(root, JUnitParameters.BASELINE));
    this.report = JUnitParameters.text(root, JUnitParameters.REPORT);
  }

  /** Those of this run. */
  static TestJudge at(ExtensionContext context) {
    ExtensionContext root = context.getRoot();
    return root.getStore(NAMESPACE)
        .getOrComputeIfAbsent(TestJudge.class, key -> new TestJudge(root), TestJudge.class);
  }

  private static Baseline baseline(String path) {
    try {
      return path.isEmpty() ? Baseline.EMPTY : Baseline.read(Path.of(path));
    } catch (NoSuchFileException e) {
      return Baseline.EMPTY;
    } catch (IOException e) {
      throw new ExtensionConfigurationException("Leash: " + e.getMessage(), e);
    }
  }

  /** Judges a test that is over. */
  void judge(TestCheck test, ExtensionContext context) {
    WorkCheck check = test.check();
    if (test.mode() == LeakMode.LENIENT) {
      if (check.leaksNow().isEmpty()) {
        tell(context, "nothing was left behind, so @AllowLeaks can go");
      }
    } else if (context.getExecutionException().isEmpty()
        || JUnitParameters.isOn(context, JUnitParameters.CHECK_FAILED)) {
      // Emptied before time is given, or each test with a source in a field would take that time.
      List<Leak> leaks = check.leaksNow();
      if (!leaks.isEmpty()) {
        TestInstances.empty(context);
        leaks = check.leaks();
      }
      check.end();
      judge(check, leaks, context);
    }
  }

  /** Judges what threads that worked for no test left behind while those of a class ran. */
  void judgeClass(WorkCheck check, List<Leak> leaks, ExtensionContext context) {
    judge(check, leaks, context, BY_NOBODY);
  }

  /** Judges what is left. */
  void judge(WorkCheck check, List<Leak> leaks, ExtensionContext context) {
    judge(check, leaks, context, "");
  }

  private void judge(WorkCheck check, List<Leak> leaks, ExtensionContext context, String more) {
    findings.add(leaks);
    BaselineComparison comparison =
        baseline.compare(
            leaks.stream().map(ObservedLeak::of).toList(), LocalDate.now(ZoneId.systemDefault()));
    List<Leak> fresh = new ArrayList<>();
    for (Leak leak : leaks) {
      if (comparison.isFresh(leak.id())) {
        fresh.add(leak);
      } else {
        tell(context, "known, and still there: " + ObservedLeak.of(leak));
      }
    }
    if (!fresh.isEmpty()) {
      boolean mayLook = looks.getAndIncrement() < MOST_LOOKS;
      throw check.failure(more + about(comparison), mayLook ? check.held(fresh) : fresh);
    }
  }

  /** Why entries of the baseline do not help; those of other tests are of no interest. */
  private static String about(BaselineComparison comparison) {
    StringBuilder lines = new StringBuilder();
    for (String line : comparison.lines()) {
      if (comparison.fresh().stream().anyMatch(seen -> line.endsWith(seen.toString()))) {
        lines.append("\n").append(line);
      }
    }
    return lines.toString();
  }

  private static void tell(ExtensionContext context, String line) {
    context.publishReportEntry("leash", line);
  }

  @Override
  public void close() {
    if (!report.isEmpty()) {
      findings.write(report);
    }
  }
}
