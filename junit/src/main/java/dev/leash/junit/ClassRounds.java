package dev.leash.junit;

import dev.leash.check.WorkCheck;
import dev.leash.detect.Leak;
import dev.leash.detect.RepeatedRunDetector;
import dev.leash.gc.GarbageCollection;
import dev.leash.site.Site;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;

/**
 * What is left by threads that work for no test, while the tests of a class run one after another.
 * Where it grows in each of the tests, it is the class that is accused.
 *
 * <p>Thread-safe.
 */
final class ClassRounds {

  private static final Namespace NAMESPACE = Namespace.create(ClassRounds.class);

  private final WorkCheck check;
  private final RepeatedRunDetector rounds = new RepeatedRunDetector(name -> false);
  private boolean begun;
  private int running;
  private boolean mixed;

  private ClassRounds(WorkCheck check) {
    this.check = check;
  }

  /** Begins them for a class whose tests are about to run. */
  static void begin(ExtensionContext type, WorkCheck check) {
    type.getStore(NAMESPACE).put(type.getUniqueId(), new ClassRounds(check));
  }

  /** Those of the class of a test; empty if the extension is there for some methods only. */
  static Optional<ClassRounds> of(ExtensionContext test) {
    Store store = test.getStore(NAMESPACE);
    for (ExtensionContext at = test; at != null; at = at.getParent().orElse(null)) {
      if (at.getTestMethod().isEmpty()) {
        return Optional.ofNullable(store.get(at.getUniqueId(), ClassRounds.class));
      }
    }
    return Optional.empty();
  }

  /** A test begins. */
  synchronized void testBegins() {
    if (!begun) {
      begun = true;
      rounds.add(check.leftByNobody());
    }
    mixed |= ++running > 1;
  }

  /** A test ended. */
  synchronized void testEnded() {
    running--;
    rounds.add(check.leftByNobody());
  }

  /** What grew in each of the tests, three at least, and is still there. */
  synchronized List<Leak> leaks() {
    List<Leak> grown = mixed ? List.of() : rounds.judge();
    if (grown.isEmpty()) {
      return grown;
    }
    GarbageCollection.ask(1);
    Map<Site, Long> left = new HashMap<>();
    check
        .leftByNobody()
        .forEach(share -> left.merge(share.state().site(), share.live(), Long::sum));
    return grown.stream()
        .filter(leak -> left.getOrDefault(leak.state().site(), 0L) >= leak.live())
        .toList();
  }
}
