package dev.leash.agent.context;

import java.lang.instrument.Instrumentation;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Set;

/** Tells which classes have been initialised, because reading a static field would do it. */
final class InitializedClasses {

  private final Object unsafe;
  private final Method shouldBeInitialized;

  private InitializedClasses(Object unsafe, Method shouldBeInitialized) {
    this.unsafe = unsafe;
    this.shouldBeInitialized = shouldBeInitialized;
  }

  /** Where the JVM does not tell, every class counts as uninitialised. */
  static InitializedClasses of(Instrumentation instrumentation) {
    try {
      instrumentation.redefineModule(
          Object.class.getModule(),
          Set.of(),
          Map.of("jdk.internal.misc", Set.of(InitializedClasses.class.getModule())),
          Map.of(),
          Set.of(),
          Map.of());
      Class<?> type = Class.forName("jdk.internal.misc.Unsafe");
      return new InitializedClasses(
          type.getMethod("getUnsafe").invoke(null),
          type.getMethod("shouldBeInitialized", Class.class));
    } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
      return new InitializedClasses(null, null);
    }
  }

  boolean areThere(Class<?> type) {
    try {
      return unsafe != null && !(Boolean) shouldBeInitialized.invoke(unsafe, type);
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
