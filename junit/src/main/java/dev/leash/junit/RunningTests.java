package dev.leash.junit;

import dev.leash.check.WorkCheck;
import dev.leash.owner.Scope;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The tests whose code runs at this moment: for work that a test causes in a way that Leash can't
 * follow, such as a request to a server in the same JVM.
 *
 * <p>Thread-safe.
 */
public final class RunningTests {

  private static final Set<Running> RUNNING = ConcurrentHashMap.newKeySet();

  private RunningTests() {}

  /** Some code of a test that runs; each is itself alone. */
  private static final class Running {
    private final WorkCheck check;
    private final ExtensionContext context;

    private Running(WorkCheck check, ExtensionContext context) {
      this.check = check;
      this.context = context;
    }
  }

  /** Puts this thread into the scope of a test, and says that its code runs, until closed. */
  static Scope open(WorkCheck check, ExtensionContext context) {
    Running running = new Running(check, context);
    Scope scope = check.enter();
    RUNNING.add(running);
    return Scope.leftBy(
        () -> {
          RUNNING.remove(running);
          scope.close();
        });
  }

  /**
   * Puts this thread into the scope of the test that runs. Where several run at once, nobody knows
   * which one it was, and it is that of their classes.
   *
   * @return to be closed on this thread; never null, and never throws; where no test runs that is
   *     checked it does nothing
   */
  public static Scope enter() {
    try {
      List<Running> running = List.copyOf(RUNNING);
      Set<WorkCheck> checks = Collections.newSetFromMap(new IdentityHashMap<>());
      running.forEach(one -> checks.add(one.check));
      if (checks.size() == 1) {
        return checks.iterator().next().enter();
      }
      return enterClasses(running);
    } catch (RuntimeException | LinkageError e) {
      return nothing(); // the tests, or the agent, are about to end
    }
  }

  private static Scope nothing() {
    return Scope.leftBy(() -> {});
  }

  private static Scope enterClasses(List<Running> running) {
    Set<ExtensionContext> classes = new LinkedHashSet<>();
    running.forEach(one -> classes.add(classOf(one.context)));
    Scope all = nothing();
    for (ExtensionContext type : classes) {
      Scope outer = all;
      Scope inner =
          TestCheck.at(type).map(test -> test.check().enter()).orElseGet(RunningTests::nothing);
      all =
          Scope.leftBy(
              () -> {
                inner.close();
                outer.close();
              });
    }
    return all;
  }

  private static ExtensionContext classOf(ExtensionContext context) {
    ExtensionContext at = context;
    while (at.getTestMethod().isPresent() && at.getParent().isPresent()) {
      at = at.getParent().get();
    }
    return at;
  }
}
