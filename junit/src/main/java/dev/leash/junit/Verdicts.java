package dev.leash.junit;

import dev.leash.check.LeakCheck;
import dev.leash.check.LeaksFound;
import dev.leash.detect.Leak;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * Judges what tests left behind. One for all tests of a run.
 *
 * <p>Thread-safe.
 */
final class Verdicts {

  private static final Namespace NAMESPACE = Namespace.create(Verdicts.class);

  private Verdicts() {}

  /** Those of this run. */
  static Verdicts at(ExtensionContext context) {
    ExtensionContext root = context.getRoot();
    return root.getStore(NAMESPACE)
        .getOrComputeIfAbsent(Verdicts.class, key -> new Verdicts(), Verdicts.class);
  }

  /** Judges a test that is over. */
  void judge(TestCheck test, ExtensionContext context) {
    LeakCheck check = test.check();
    if (test.mode() == Mode.LENIENT) {
      if (check.leaksNow().isEmpty()) {
        context.publishReportEntry("leash", "nothing was left behind, so @AllowLeaks can go");
      }
    } else if (context.getExecutionException().isEmpty()
        || Parameters.isOn(context, Parameters.CHECK_FAILED)) {
      // Emptied before time is given, or each test with a source in a field would take that time.
      List<Leak> leaks = check.leaksNow();
      if (!leaks.isEmpty()) {
        Instances.empty(context);
        leaks = check.leaks();
      }
      check.end();
      judge(check, leaks);
    }
  }

  /** Judges what is left. */
  void judge(LeakCheck check, List<Leak> leaks) {
    if (!leaks.isEmpty()) {
      throw new LeaksFound(check.message(leaks), leaks);
    }
  }
}
