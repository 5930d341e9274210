package dev.leash.agent.weave;

import java.lang.instrument.ClassFileTransformer;
import java.security.ProtectionDomain;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Lets every class pass that no rule names, at the price of one look into a hash table. Only what
 * matches goes on to the weaver, which is loaded for the first match.
 *
 * <p>Thread-safe; classes are transformed on the threads that load them.
 */
public final class Gate implements ClassFileTransformer {

  private final WeavingProblems problems;
  private final GuardedWeaver weaver;
  private final HooksByClass names = new HooksByClass();
  private final SubtypeHooks subtypes = new SubtypeHooks(names);

  /** What it finds is added to the rules' hooks; null for nobody. */
  private volatile HookFinder finder;

  /** What it finds is for the one class; null for nobody. */
  private volatile HookFinder lifecycles;

  private volatile boolean closed;

  /**
   * A gate.
   *
   * @param bridge the class that woven code will read
   * @param problems told what went wrong
   */
  public Gate(Class<?> bridge, WeavingProblems problems) {
    this.problems = problems;
    this.weaver = new GuardedWeaver(bridge, problems);
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
    weaver.mark(caller, method + descriptor, numbers);
  }

  /**
   * Sets who makes what woven code calls. To be called before there are hooks.
   *
   * @param whoMakes told, before a class is woven, its name and hooks
   */
  public void maker(BiConsumer<String, List<NumberedHook>> whoMakes) {
    weaver.maker(whoMakes);
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

  /**
   * Sets who looks for more hooks. It is asked when a class is loaded, or {@link #discovers turns
   * out} to have been; what it finds may be for other classes, too, and stays.
   */
  public void finder(HookFinder whoLooks) {
    this.finder = whoLooks;
  }

  /**
   * Sets who knows where lives begin and end. It is asked whenever a class is loaded or woven anew,
   * and finds the same each time, for this class.
   */
  public void lifecycles(HookFinder whoKnows) {
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
    HookFinder there = finder;
    ProtectionDomain domain = there == null || loader == null ? null : type.getProtectionDomain();
    if (there == null || loader == null || type.isHidden() || !there.wants(loader, name, domain)) {
      return false;
    }
    byte[] bytes = Ancestors.bytes(loader, name);
    List<NumberedHook> known = join(names.hooks(name), subtypes.of(type));
    return bytes != null
        && discover(there, new LoadingClass(loader, name, domain, bytes), known) != known;
  }

  /** Whether a class of this name was woven. */
  public boolean hasWoven(String className) {
    return weaver.hasWoven(className);
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
    LoadingClass type = new LoadingClass(loader, internalName, domain, bytes);
    List<NumberedHook> hooks = join(named, inherited(type, redefined));
    HookFinder looks = finder;
    if (looks != null && redefined == null && looks.wants(loader, internalName, domain)) {
      hooks = discover(looks, type, hooks);
    }
    byte[] woven = weaver.weave(type, join(hooks, lifecycle(type)));
    return redefined == null ? woven : weaver.mark(redefined, bytes, woven);
  }

  private List<NumberedHook> discover(
      HookFinder looks, LoadingClass type, List<NumberedHook> known) {
    try {
      List<NumberedHook> found = looks.find(type, known);
      if (found.isEmpty()) {
        return known;
      }
      add(found);
      return join(names.hooks(type.internalName()), inherited(type, null));
    } catch (Throwable t) {
      problems.failed(type.className(), t);
      return known;
    }
  }

  private List<NumberedHook> lifecycle(LoadingClass type) {
    HookFinder known = lifecycles;
    if (known == null || type.loader() == null) {
      return null;
    }
    try {
      return known.wants(type.loader(), type.internalName(), type.domain())
          ? known.find(type, null)
          : null;
    } catch (RuntimeException | LinkageError e) {
      return null; // not a class file that the JVM is going to accept
    }
  }

  private List<NumberedHook> inherited(LoadingClass type, Class<?> redefined) {
    try {
      return redefined != null ? subtypes.of(redefined) : subtypes.of(type);
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
}
