package dev.leash.agent.weave;

import java.lang.instrument.ClassFileTransformer;
import java.security.ProtectionDomain;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;

/**
 * Lets every class pass that no rule names, at the price of one look into a hash table. Only what
 * matches goes on to the weaver, which is loaded for the first match.
 *
 * <p>Thread-safe; classes are transformed on the threads that load them.
 */
public final class Gate implements ClassFileTransformer {

  /** Looks for hooks that no rule names yet. */
  public interface Finder {
    /**
     * Whether to look at a class. Asked of each that is loaded.
     *
     * @param loader its loader; null for the boot loader
     * @param internalName its name
     * @param domain where it is from; null if nobody said
     */
    boolean wants(ClassLoader loader, String internalName, ProtectionDomain domain);

    /**
     * Looks at a class that is being loaded, or was loaded before.
     *
     * @param loader its loader; null for the boot loader
     * @param internalName its name
     * @param bytes its class file
     * @param known the hooks it has anyway
     * @return hooks to add, which may be for other classes too; empty for none
     */
    List<NumberedHook> find(
        ClassLoader loader, String internalName, byte[] bytes, List<NumberedHook> known);
  }

  /** Knows the methods of classes that begin and end the lives of objects. */
  @FunctionalInterface
  public interface Lifecycles {
    /**
     * The hooks for such methods of a class that is being loaded or woven anew.
     *
     * @param loader its loader; null for the boot loader
     * @param internalName its name
     * @param domain where it comes from; null if unknown
     * @param bytes its class file
     * @return the same each time; empty for none
     */
    List<NumberedHook> hooks(
        ClassLoader loader, String internalName, ProtectionDomain domain, byte[] bytes);
  }

  /** Told about what went wrong. Must not throw. */
  public interface Problems {
    /** A hook of a rule found no method in the class it names. */
    void unmatched(String className, NumberedHook hook);

    /** A class could not be woven; it runs as it is. */
    void failed(String className, Throwable reason);
  }

  private final Class<?> bridge;
  private final Problems problems;

  private final HooksByClass names = new HooksByClass();
  private final SubtypeHooks subtypes = new SubtypeHooks(names);

  private volatile BiConsumer<String, List<NumberedHook>> maker;
  private volatile Finder finder;
  private volatile Lifecycles lifecycles;

  private final CallMarks marks;

  /** Binary names of the classes that were changed. */
  private final Set<String> woven = ConcurrentHashMap.newKeySet();

  private volatile boolean closed;
  private Weaver weaver;

  /**
   * A gate.
   *
   * @param bridge the class that woven code will read
   * @param problems told what went wrong
   */
  public Gate(Class<?> bridge, Problems problems) {
    this.bridge = bridge;
    this.problems = problems;
    this.marks = new CallMarks(bridge);
  }

  /**
   * Has the calls of a method marked where a class makes them, from its next retransformation on.
   *
   * @param caller the class that makes the calls
   * @param method the name of the method that is called
   * @param descriptor its descriptor
   * @param numbers gives each call the number of what is to be called before it
   */
  public void mark(Class<?> caller, String method, String descriptor, CallNumbers numbers) {
    marks.add(caller, method + descriptor, numbers);
  }

  /**
   * Sets who makes what woven code calls. To be called before there are hooks.
   *
   * @param whoMakes told, before a class is woven, its name and hooks
   */
  public void maker(BiConsumer<String, List<NumberedHook>> whoMakes) {
    this.maker = whoMakes;
  }

  /** Sets where hooks are that are made when they are needed. */
  public synchronized void lazyHooks(LazyHooks lazyHooks) {
    names.lazyHooks(lazyHooks);
    subtypes.lazyHooks(lazyHooks);
  }

  /** Adds hooks. Classes loaded from now on are woven. */
  public synchronized void add(List<NumberedHook> hooks) {
    names.add(hooks);
    subtypes.add(hooks);
  }

  /** Sets who looks for more hooks. */
  public void finder(Finder whoLooks) {
    this.finder = whoLooks;
  }

  /** Sets who knows where lives begin and end. */
  public void lifecycles(Lifecycles whoKnows) {
    this.lifecycles = whoKnows;
  }

  /**
   * Asks to be told when a class is loaded, or {@link #matches turns out} to have been.
   *
   * @param className its binary name
   * @param seen called on the thread that loads it, so it must be quick and not throw
   */
  public synchronized void watch(String className, Runnable seen) {
    names.watch(className, seen);
  }

  /**
   * Whether a class that was there before this gate is to be woven. Whoever watches for it is told.
   * Leash's own classes, a good part of what is not the JDK's at a start, are none of them.
   */
  public boolean matches(Class<?> type) {
    if (type.getClassLoader() == Gate.class.getClassLoader()) {
      return false;
    }
    String name = type.getName();
    List<NumberedHook> named = names.hooks(name);
    Runnable watcher = named == null ? null : names.watcher(name);
    if (watcher != null) {
      watcher.run();
    }
    return (named != null && !named.isEmpty()) || subtypes.of(type) != null;
  }

  /**
   * Whether hooks are found for a class that was there before this gate. Reads its class file.
   *
   * @param type not an array
   */
  public boolean discovers(Class<?> type) {
    ClassLoader loader = type.getClassLoader();
    String name = type.getName().replace('.', '/');
    Finder there = finder;
    if (there == null
        || loader == null
        || type.isHidden()
        || !there.wants(loader, name, type.getProtectionDomain())) {
      return false;
    }
    byte[] bytes = Ancestors.bytes(loader, name);
    List<NumberedHook> known = join(names.hooks(name), subtypes.of(type));
    return bytes != null && discover(loader, name, bytes, known) != known;
  }

  /** Whether a class of this name was woven. */
  public boolean hasWoven(String className) {
    return woven.contains(className);
  }

  /** From now on every class passes as it is. */
  public void close() {
    closed = true;
  }

  @Override
  public byte[] transform(
      Module module,
      ClassLoader loader,
      String internalName,
      Class<?> redefined,
      ProtectionDomain domain,
      byte[] bytes) {
    if (internalName == null || closed || loader == Gate.class.getClassLoader()) {
      return null;
    }
    List<NumberedHook> named = names.hooks(internalName);
    Runnable watcher = named == null ? null : names.watcher(internalName);
    if (watcher != null) {
      watcher.run();
    }
    List<NumberedHook> hooks = join(named, inherited(loader, internalName, redefined, bytes));
    if (finder != null && redefined == null && finder.wants(loader, internalName, domain)) {
      hooks = discover(loader, internalName, bytes, hooks);
    }
    hooks = join(hooks, lifecycle(loader, internalName, domain, bytes));
    byte[] woven =
        hooks == null || hooks.isEmpty()
            ? null
            : weave(internalName.replace('/', '.'), loader, bytes, hooks);
    return redefined == null ? woven : marked(redefined, bytes, woven);
  }

  private byte[] marked(Class<?> type, byte[] bytes, byte[] woven) {
    try {
      byte[] marked = marks.in(type, woven == null ? bytes : woven);
      if (marked == null) {
        return woven;
      }
      this.woven.add(type.getName());
      return marked;
    } catch (Throwable t) {
      problems.failed(type.getName(), t);
      return woven;
    }
  }

  private List<NumberedHook> discover(
      ClassLoader loader, String internalName, byte[] bytes, List<NumberedHook> known) {
    try {
      List<NumberedHook> found = finder.find(loader, internalName, bytes, known);
      if (found.isEmpty()) {
        return known;
      }
      add(found);
      return join(names.hooks(internalName), inherited(loader, internalName, null, bytes));
    } catch (Throwable t) {
      problems.failed(internalName.replace('/', '.'), t);
      return known;
    }
  }

  private List<NumberedHook> lifecycle(
      ClassLoader loader, String internalName, ProtectionDomain domain, byte[] bytes) {
    Lifecycles known = lifecycles;
    if (known == null || loader == null) {
      return null;
    }
    try {
      List<NumberedHook> found = known.hooks(loader, internalName, domain, bytes);
      return found.isEmpty() ? null : found;
    } catch (RuntimeException | LinkageError e) {
      return null; // not a class file that the JVM is going to accept
    }
  }

  private List<NumberedHook> inherited(
      ClassLoader loader, String internalName, Class<?> redefined, byte[] bytes) {
    try {
      return redefined != null ? subtypes.of(redefined) : subtypes.of(loader, internalName, bytes);
    } catch (RuntimeException | LinkageError e) {
      return null; // not a class file that the JVM is going to accept
    }
  }

  private static List<NumberedHook> join(List<NumberedHook> named, List<NumberedHook> inherited) {
    if (named == null || inherited == null) {
      return named == null ? inherited : named;
    }
    Set<NumberedHook> all = new LinkedHashSet<>(named);
    all.addAll(inherited);
    return new ArrayList<>(all);
  }

  private byte[] weave(
      String className, ClassLoader loader, byte[] bytes, List<NumberedHook> hooks) {
    try {
      maker.accept(className, hooks);
      Weaver.Result result = weaver().weave(loader, bytes, hooks);
      for (NumberedHook hook : hooks) {
        if (!hook.rule().optional()
            && !hook.rule().subtypes()
            && result.unmatched().contains(hook.rule())) {
          problems.unmatched(className, hook);
        }
      }
      if (result.bytes() != null) {
        woven.add(className);
      }
      return result.bytes();
    } catch (Throwable t) {
      problems.failed(className, t);
      return null;
    }
  }

  private synchronized Weaver weaver() {
    if (weaver == null) {
      weaver = new Weaver(bridge);
    }
    return weaver;
  }
}
