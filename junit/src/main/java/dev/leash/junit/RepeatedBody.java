package dev.leash.junit;

import dev.leash.check.WorkCheck;
import dev.leash.detect.Leak;
import dev.leash.detect.RepeatedRunDetector;
import dev.leash.owner.Scope;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor.Invocation;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * A test method that runs in rounds.
 *
 * @param called the method, with its instance and its arguments
 * @param rounds how often
 */
record RepeatedBody(ReflectiveInvocationContext<Method> called, int rounds) {

  /** Empty if the method has no {@link LeakRounds}. */
  static Optional<RepeatedBody> of(ReflectiveInvocationContext<Method> called) {
    return AnnotationSupport.findAnnotation(called.getExecutable(), LeakRounds.class)
        .map(annotation -> new RepeatedBody(called, checked(annotation.value())));
  }

  private static int checked(int rounds) {
    if (rounds < RepeatedRunDetector.LEAST) {
      throw new ExtensionConfigurationException(
          "@LeakRounds("
              + rounds
              + "): fewer than "
              + RepeatedRunDetector.LEAST
              + " rounds prove nothing");
    }
    return rounds;
  }

  /** Runs all rounds, the first by way of JUnit. */
  List<Leak> run(WorkCheck check, ExtensionContext context, Invocation<Void> first)
      throws Throwable {
    RepeatedRunDetector seen = new RepeatedRunDetector(name -> false);
    check.addTo(seen);
    inside(check, context, first);
    check.addTo(seen);
    for (int round = 1; round < rounds; round++) {
      inside(check, context, this::again);
      check.addTo(seen);
    }
    return seen.judge();
  }

  private static void inside(WorkCheck check, ExtensionContext context, Invocation<Void> body)
      throws Throwable {
    Scope scope = RunningTests.open(check, context);
    try {
      body.proceed();
    } finally {
      scope.close();
    }
  }

  private Void again() throws Throwable {
    Method method = called.getExecutable();
    method.setAccessible(true);
    try {
      method.invoke(called.getTarget().orElse(null), called.getArguments().toArray());
      return null;
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
