package dev.leash.junit;

import dev.leash.detect.Leak;
import dev.leash.owner.Scope;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.DynamicTestInvocationContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.jupiter.api.extension.TestInstancePreDestroyCallback;

/**
 * Fails each test that leaves registrations behind, with the leak report as its message. Switched
 * on by {@code @ExtendWith(LeashExtension.class)}, by {@link NoLeaks}, or for all tests by JUnit's
 * {@code junit.jupiter.extensions.autodetection.enabled=true}.
 *
 * <p>What counts is what the code of the test class registers: its constructor, its
 * {@code @BeforeEach}, {@code @AfterEach} and test methods for the test; its {@code @BeforeAll} and
 * {@code @AfterAll} methods for the class. What other extensions do around them, such as starting
 * an application context that serves many tests, does not. What threads leave that work for no test
 * is the class's, where it grows in each of its tests. A test that failed is not checked.
 *
 * <p>It needs the agent in the JVM of the tests; without it tests fail.
 */
public final class LeashExtension
    implements InvocationInterceptor,
        BeforeAllCallback,
        BeforeEachCallback,
        AfterEachCallback,
        TestInstancePreDestroyCallback,
        AfterAllCallback {

  /** Made by JUnit. */
  public LeashExtension() {}

  /** The constructor belongs to the test as well. */
  @Override
  public ExtensionContextScope getTestInstantiationExtensionContextScope(
      ExtensionContext rootContext) {
    return ExtensionContextScope.TEST_METHOD;
  }

  /** One failure for the class rather than one for each test where the agent is missing. */
  @Override
  public void beforeAll(ExtensionContext context) {
    if (LeakMode.of(context) == LeakMode.STRICT) {
      AgentActivation.ensure(context);
      TestCheck.at(context).ifPresent(test -> ClassRounds.begin(context, test.check()));
    }
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    TestCheck.at(context);
    ClassRounds.of(context).ifPresent(ClassRounds::testBegins);
  }

  @Override
  public <T> T interceptTestClassConstructor(
      Invocation<T> invocation,
      ReflectiveInvocationContext<Constructor<T>> called,
      ExtensionContext context)
      throws Throwable {
    return inside(context, invocation);
  }

  @Override
  public void interceptBeforeAllMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> called,
      ExtensionContext context)
      throws Throwable {
    inside(context, invocation);
  }

  @Override
  public void interceptBeforeEachMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> called,
      ExtensionContext context)
      throws Throwable {
    inside(context, invocation);
  }

  @Override
  public void interceptTestMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> called,
      ExtensionContext context)
      throws Throwable {
    body(invocation, called, context);
  }

  @Override
  public void interceptTestTemplateMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> called,
      ExtensionContext context)
      throws Throwable {
    body(invocation, called, context);
  }

  @Override
  public <T> T interceptTestFactoryMethod(
      Invocation<T> invocation,
      ReflectiveInvocationContext<Method> called,
      ExtensionContext context)
      throws Throwable {
    return inside(context, invocation);
  }

  @Override
  public void interceptDynamicTest(
      Invocation<Void> invocation, DynamicTestInvocationContext called, ExtensionContext context)
      throws Throwable {
    inside(context, invocation);
  }

  @Override
  public void interceptAfterEachMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> called,
      ExtensionContext context)
      throws Throwable {
    inside(context, invocation);
  }

  @Override
  public void interceptAfterAllMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> called,
      ExtensionContext context)
      throws Throwable {
    inside(context, invocation);
  }

  private static <T> T inside(ExtensionContext context, Invocation<T> invocation) throws Throwable {
    Optional<TestCheck> check = TestCheck.at(context);
    if (check.isEmpty()) {
      return invocation.proceed();
    }
    Scope scope = RunningTests.open(check.get().check(), context);
    try {
      return invocation.proceed();
    } finally {
      scope.close();
    }
  }

  private static void body(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> called,
      ExtensionContext context)
      throws Throwable {
    Optional<RepeatedBody> rounds = RepeatedBody.of(called);
    Optional<TestCheck> check = TestCheck.at(context);
    if (rounds.isEmpty() || check.isEmpty() || check.get().mode() == LeakMode.LENIENT) {
      inside(context, invocation);
      return;
    }
    List<Leak> leaks = rounds.get().run(check.get().check(), context, invocation);
    TestCheck.remove(context);
    TestJudge.at(context).judge(check.get().check(), leaks, context);
  }

  /** A test whose instance lives on is over now; others when their instance is dropped. */
  @Override
  public void afterEach(ExtensionContext context) {
    ClassRounds.of(context).ifPresent(ClassRounds::testEnded);
    if (lifecycle(context) == Lifecycle.PER_CLASS) {
      judge(context);
    }
  }

  @Override
  public void preDestroyTestInstance(ExtensionContext context) {
    if (lifecycle(context) == Lifecycle.PER_METHOD) {
      judge(context);
    }
  }

  @Override
  public void afterAll(ExtensionContext context) {
    Optional<TestCheck> type = TestCheck.find(context);
    List<Leak> grown = ClassRounds.of(context).map(ClassRounds::leaks).orElse(List.of());
    judge(context);
    type.ifPresent(test -> TestJudge.at(context).judgeClass(test.check(), grown, context));
  }

  private static Lifecycle lifecycle(ExtensionContext context) {
    return context.getTestInstanceLifecycle().orElse(Lifecycle.PER_METHOD);
  }

  private static void judge(ExtensionContext context) {
    Optional<TestCheck> found = TestCheck.find(context);
    if (found.isPresent()) {
      TestCheck.remove(context);
      TestJudge.at(context).judge(found.get(), context);
    }
  }
}
