package dev.leash.junit;

import dev.leash.check.WorkCheck;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;

/**
 * The check of one test, or of the {@code @BeforeAll} and {@code @AfterAll} methods of a class.
 *
 * @param check the check
 * @param mode whether something may be left behind
 */
record TestCheck(WorkCheck check, LeakMode mode) {

  private static final Namespace NAMESPACE = Namespace.create(LeashExtension.class);
  private static final String TEST = "test";

  /**
   * The check of a context, made when it is first asked for. Dynamic tests have that of their
   * factory.
   *
   * @return empty if nothing is to be checked
   */
  static Optional<TestCheck> at(ExtensionContext context) {
    Optional<TestCheck> known = find(context);
    if (known.isPresent() || !isNeeded(context)) {
      return known;
    }
    return Optional.of(
        store(context).getOrComputeIfAbsent(key(context), key -> make(context), TestCheck.class));
  }

  /** The check of a context, if it has one. */
  static Optional<TestCheck> find(ExtensionContext context) {
    Store store = store(context);
    TestCheck test = store.get(TEST, TestCheck.class);
    return Optional.ofNullable(test != null ? test : store.get(key(context), TestCheck.class));
  }

  /** Forgets the check of a context, which has been judged. */
  static void remove(ExtensionContext context) {
    store(context).remove(key(context));
  }

  private static Store store(ExtensionContext context) {
    return context.getStore(NAMESPACE);
  }

  /** Stores are nested, and a test must not find the check of its class. */
  private static String key(ExtensionContext context) {
    return context.getTestMethod().isPresent() ? TEST : "class " + context.getUniqueId();
  }

  private static boolean isNeeded(ExtensionContext context) {
    if (LeakMode.of(context) == LeakMode.STRICT) {
      AgentActivation.ensure(context);
    }
    return AgentActivation.isThere();
  }

  private static TestCheck make(ExtensionContext context) {
    LeakMode mode = LeakMode.of(context);
    String name = name(context);
    WorkCheck check = mode == LeakMode.STRICT ? WorkCheck.named(name) : WorkCheck.lenient(name);
    return new TestCheck(check.settle(JUnitParameters.settle(context)), mode);
  }

  private static String name(ExtensionContext context) {
    String type = context.getRequiredTestClass().getName();
    String simple = type.substring(type.lastIndexOf('.') + 1).replace('$', '.');
    return context
        .getTestMethod()
        .map(method -> simple + "." + method.getName() + number(context, method.getName()))
        .orElse(simple);
  }

  /** What tells the invocations of a repeated or parameterized test apart. */
  private static String number(ExtensionContext context, String method) {
    String shown = context.getDisplayName();
    return shown.startsWith(method) ? "" : " " + shown;
  }
}
