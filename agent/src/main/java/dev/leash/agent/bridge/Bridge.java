package dev.leash.agent.bridge;

import java.lang.instrument.Instrumentation;
import java.lang.invoke.MethodHandles;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
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
 */
public final class Bridge {

  /** Raised when the meaning of a field changes. */
  public static final int PROTOCOL = 1;

  private static final String FUNCTION = "Ljava/util/function/";
  private static final String[][] FIELDS = {
    {"version", "Ljava/lang/String;"},
    {"enter", "[" + FUNCTION + "BiFunction;"},
    {"exit", "[" + FUNCTION + "BiConsumer;"},
    {"abort", "[" + FUNCTION + "Consumer;"},
    {"release", "[" + FUNCTION + "BiConsumer;"},
    {"call", FUNCTION + "BiFunction;"},
  };

  /** Hook 0: woven code calls it where a release said that it released nothing. */
  private static final BiConsumer<Object, Object> NOTHING =
      new BiConsumer<>() { // a lambda would cost every start of an application a millisecond
        @Override
        public void accept(Object first, Object second) {}
      };

  private final Class<?> type;

  private Bridge(Class<?> type) {
    this.type = type;
  }

  /**
   * The version of the Leash that is running in this JVM already.
   *
   * @return null if there is none, or it was detached
   */
  public static String installedVersion() {
    try {
      Class<?> type = Class.forName(name(), false, null);
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
    Bridge bridge = new Bridge(find(instrumentation));
    if (bridge.get("enter") == null) {
      bridge.set("enter", new BiFunction<?, ?, ?>[0]);
      bridge.set("exit", new BiConsumer<?, ?>[0]);
      bridge.set("abort", new Consumer<?>[0]);
      bridge.set("release", new BiConsumer<?, ?>[0]);
      bridge.put("release", 0, NOTHING);
    }
    bridge.set("version", version);
    return bridge;
  }

  private static Class<?> find(Instrumentation instrumentation)
      throws ReflectiveOperationException {
    Class<?> left;
    try {
      left = Class.forName(name(), false, null);
    } catch (ClassNotFoundException e) {
      return define(instrumentation);
    }
    int protocol = left.getField("protocol").getInt(null);
    if (protocol != PROTOCOL) {
      throw new IllegalStateException(
          "another version of Leash was in this JVM before; restart it to use this one");
    }
    return left;
  }

  /** {@code java.lang} is opened to this loader's module only, never to the class path. */
  private static Class<?> define(Instrumentation instrumentation)
      throws ReflectiveOperationException {
    Module own = Bridge.class.getModule();
    instrumentation.redefineModule(
        Object.class.getModule(),
        Set.of(),
        Map.of(),
        Map.of("java.lang", Set.of(own)),
        Set.of(),
        Map.of());
    return MethodHandles.privateLookupIn(Object.class, MethodHandles.lookup())
        .defineClass(BridgeClass.bytes(FIELDS, PROTOCOL));
  }

  private static String name() {
    return BridgeClass.INTERNAL_NAME.replace('/', '.');
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
    put("enter", number, enter);
    put("exit", number, exit);
    put("abort", number, abort);
  }

  /** Puts a release hook at its number. */
  public synchronized void setRelease(int number, BiConsumer<Object, Object> hook) {
    put("release", number, hook);
  }

  /** Sets what copies of the core library call; null when the agent goes away. */
  public void setCall(BiFunction<String, Object[], Object> call) {
    set("call", call);
  }

  /**
   * Makes every hook do nothing and says that no Leash is running. The arrays keep their length:
   * code that is still on a stack as it was woven may read them for as long as it runs.
   */
  public synchronized void retire() {
    Consumer<Object> nothingToAbort = call -> {};
    BiFunction<Object, Object, Object> nobody = (first, second) -> null;
    fill("enter", nobody);
    fill("exit", NOTHING);
    fill("abort", nothingToAbort);
    fill("release", NOTHING);
    setCall(null);
    set("version", null);
  }

  private void fill(String field, Object hook) {
    Object[] quiet = ((Object[]) get(field)).clone();
    Arrays.fill(quiet, hook);
    set(field, quiet);
  }

  private void put(String field, int number, Object hook) {
    Object[] old = (Object[]) get(field);
    Object[] grown = number < old.length ? old.clone() : Arrays.copyOf(old, number + 64);
    grown[number] = hook;
    set(field, grown);
  }

  private Object get(String field) {
    try {
      return type.getField(field).get(null);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private void set(String field, Object value) {
    try {
      type.getField(field).set(null, value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
