package dev.leash.agent.context;

import dev.leash.owner.Context;
import dev.leash.owner.ThreadContext;
import dev.leash.weak.IdentityKey;
import java.lang.instrument.Instrumentation;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Lets contexts travel with the snapshots of Micrometer's context propagation, and so with
 * Reactor's automatic propagation: each of its registries is told of the context as of any other
 * thread-local value, by the method that it has for that, in types of the JDK.
 *
 * <p>Thread-safe.
 */
public final class ContextSnapshots implements CallWatch {

  private static final String REGISTRY = "io.micrometer.context.ContextRegistry";

  /** What the value is called; it can be seen in snapshots and in contexts of Reactor. */
  private static final String KEY = "dev.leash";

  private final Map<IdentityKey, Boolean> served = new ConcurrentHashMap<>();
  private final Instrumentation instrumentation;
  private final Consumer<Throwable> errors;
  private volatile boolean closed;

  /**
   * No registries yet.
   *
   * @param errors told what went wrong
   */
  public ContextSnapshots(Instrumentation instrumentation, Consumer<Throwable> errors) {
    this.instrumentation = instrumentation;
    this.errors = errors;
  }

  /** Serves the registries that are there, and those that come. Takes its time, once. */
  void start(InternalWeaving weaving) {
    weaving.weave(
        Map.of(REGISTRY, List.of(new InternalWeaving.Call("getInstance", List.of(), -1, this))));
    FieldReader inside = new FieldReader(instrumentation);
    InitializedClasses statics = InitializedClasses.of(instrumentation);
    for (Class<?> type : instrumentation.getAllLoadedClasses()) {
      if (type.getName().equals(REGISTRY) && statics.areThere(type)) {
        serveInstanceOf(type, inside);
      }
    }
  }

  private void serveInstanceOf(Class<?> type, FieldReader inside) {
    try {
      for (Field field : inside.references(type, true)) {
        if (field.getType() == type) {
          serve(field.get(null));
        }
      }
    } catch (ReflectiveOperationException e) {
      errors.accept(e);
    }
  }

  /** No context travels any more. */
  void close() {
    closed = true;
    for (IdentityKey key : served.keySet()) {
      Object registry = key.get();
      if (registry != null) {
        try {
          method(registry, "removeThreadLocalAccessor", String.class).invoke(registry, KEY);
        } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
          errors.accept(e);
        }
      }
    }
  }

  /** Somebody asks for a registry; only what is given back is of interest. */
  @Override
  public Object apply(Object none, Object nothing) {
    return closed ? null : this;
  }

  @Override
  public void accept(Object asked, Object registry) {
    if (asked != null && registry != null) {
      serve(registry);
    }
  }

  @Override
  public void accept(Object asked) {}

  private void serve(Object registry) {
    if (served.containsKey(new IdentityKey(registry))
        || served.putIfAbsent(new IdentityKey(registry), true) != null) {
      return;
    }
    try {
      Supplier<Object> get = ContextSnapshots::get;
      Consumer<Object> set = ContextSnapshots::set;
      Runnable reset = () -> set(Context.NONE);
      method(
              registry,
              "registerThreadLocalAccessor",
              String.class,
              Supplier.class,
              Consumer.class,
              Runnable.class)
          .invoke(registry, KEY, get, set, reset);
    } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
      errors.accept(e);
    }
  }

  private static Method method(Object registry, String name, Class<?>... parameters)
      throws ReflectiveOperationException {
    return registry.getClass().getMethod(name, parameters);
  }

  /** Null for nobody, for which a snapshot has no room. */
  private static Object get() {
    Context context = ThreadContext.current();
    return context.isNone() ? null : context;
  }

  private static void set(Object context) {
    if (context instanceof Context known) {
      ThreadContext.enter(known);
    }
  }
}
