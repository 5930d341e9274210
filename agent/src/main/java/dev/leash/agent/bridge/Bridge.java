package dev.leash.agent.bridge;

import java.lang.instrument.Instrumentation;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/**
 * The agent's side of {@code java.lang.$Leash}.
 *
 * <p>A hook has a number. Woven code reads the array of the right type at that number and calls
 * what it finds; the arrays are replaced, never shrunk, so a number once woven stays valid. There
 * are four arrays because each has the exact type that is called: a cast to an interface in the hot
 * path would cost more than the call (JDK-8180450).
 *
 * <p>Fields are written by variable handles of exactly their types: anything else, reflection too,
 * makes the JVM write classes at each start, which takes up to 20 ms.
 */
public final class Bridge {

  /** Hook 0: woven code calls it where a release said that it released nothing. */
  private static final BiConsumer<Object, Object> NOTHING =
      new BiConsumer<>() { // a lambda would cost every start of an application a millisecond
        @Override
        public void accept(Object first, Object second) {}
      };

  private final Class<?> type;

  // What the fields hold.
  private BiFunction<Object, Object, Object>[] enter = array(new BiFunction<?, ?, ?>[0]);
  private BiConsumer<Object, Object>[] exit = array(new BiConsumer<?, ?>[0]);
  private Consumer<Object>[] abort = array(new Consumer<?>[0]);
  private BiConsumer<Object, Object>[] release = array(new BiConsumer<?, ?>[] {NOTHING});

  private Bridge(Class<?> type) {
    this.type = type;
  }

  /** No type of a hook says more than that it takes objects. */
  @SuppressWarnings("unchecked")
  private static <T> T[] array(Object[] hooks) {
    return (T[]) hooks;
  }

  /**
   * The version of the Leash that is running in this JVM already.
   *
   * @return null if there is none, or it was detached
   */
  public static String installedVersion() {
    try {
      Class<?> type = Class.forName(BridgeClass.NAME, false, null);
      return (String) type.getField("version").get(null);
    } catch (ClassNotFoundException e) {
      return null;
    } catch (ReflectiveOperationException e) {
      return "unknown";
    }
  }

  /**
   * Defines the class, or takes over the one that a detached Leash left behind: a class of the JDK
   * can't be unloaded.
   *
   * @throws ReflectiveOperationException if this JVM does not allow it
   */
  public static Bridge install(Instrumentation instrumentation, String version)
      throws ReflectiveOperationException {
    Class<?> left = BridgeClass.left();
    Bridge bridge = new Bridge(left == null ? BridgeClass.define(instrumentation) : left);
    if (left != null) {
      bridge.takeOver();
    }
    bridge.setVersion(version);
    return bridge;
  }

  /** Code that was woven for the Leash before reads the arrays for as long as it runs. */
  private void takeOver() throws ReflectiveOperationException {
    enter = left("enter", enter);
    exit = left("exit", exit);
    abort = left("abort", abort);
    release = left("release", release);
  }

  private <T> T[] left(String field, T[] none) throws ReflectiveOperationException {
    Object[] hooks = (Object[]) type.getField(field).get(null);
    return hooks == null ? none : array(hooks);
  }

  /** The class, for the weaver. */
  public Class<?> type() {
    return type;
  }

  /** Puts a register hook at its number. */
  public synchronized void setRegister(
      int number,
      BiFunction<Object, Object, Object> enter,
      BiConsumer<Object, Object> exit,
      Consumer<Object> abort) {
    setEnter(with(this.enter, number, enter));
    setExit(with(this.exit, number, exit));
    setAbort(with(this.abort, number, abort));
  }

  /** Puts a release hook at its number. */
  public synchronized void setRelease(int number, BiConsumer<Object, Object> hook) {
    setRelease(with(release, number, hook));
  }

  private static <T> T[] with(T[] hooks, int number, T hook) {
    T[] grown = number < hooks.length ? hooks.clone() : Arrays.copyOf(hooks, number + 64);
    grown[number] = hook;
    return grown;
  }

  /**
   * Makes every hook do nothing and says that no Leash is running. The arrays keep their length:
   * code that is still on a stack as it was woven may read them for as long as it runs.
   */
  public synchronized void retire() {
    setEnter(filled(enter, (first, second) -> null));
    setExit(filled(exit, NOTHING));
    setAbort(filled(abort, call -> {}));
    setRelease(filled(release, NOTHING));
    setCall(null);
    setVersion(null);
  }

  private static <T> T[] filled(T[] hooks, T hook) {
    T[] quiet = hooks.clone();
    Arrays.fill(quiet, hook);
    return quiet;
  }

  private void setEnter(BiFunction<Object, Object, Object>[] hooks) {
    enter = hooks;
    field("enter", BiFunction[].class).setVolatile(hooks);
  }

  private void setExit(BiConsumer<Object, Object>[] hooks) {
    exit = hooks;
    field("exit", BiConsumer[].class).setVolatile(hooks);
  }

  private void setAbort(Consumer<Object>[] hooks) {
    abort = hooks;
    field("abort", Consumer[].class).setVolatile(hooks);
  }

  private void setRelease(BiConsumer<Object, Object>[] hooks) {
    release = hooks;
    field("release", BiConsumer[].class).setVolatile(hooks);
  }

  /** Sets what copies of the core library call; null when the agent goes away. */
  public void setCall(BiFunction<String, Object[], Object> call) {
    field("call", BiFunction.class).setVolatile(call);
  }

  private void setVersion(String version) {
    field("version", String.class).setVolatile(version);
  }

  private VarHandle field(String name, Class<?> fieldType) {
    try {
      return MethodHandles.publicLookup().findStaticVarHandle(type, name, fieldType);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
