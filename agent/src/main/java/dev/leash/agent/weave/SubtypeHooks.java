package dev.leash.agent.weave;

import dev.leash.agent.catalogue.HookRule;
import dev.leash.agent.catalogue.LibraryPrefix;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * The hooks that apply to a class because of its ancestors.
 *
 * <p>A class is looked at closely only if it has a method of a name that some rule asks for. Its
 * direct ancestors are compared with the rules' types. Further ancestors are read from their class
 * files, never loaded, and only once a class of the library was seen: where it is absent, nothing
 * is read.
 *
 * <p>Thread-safe.
 */
final class SubtypeHooks {

  /**
   * All that a class is looked up in; replaced as a whole.
   *
   * @param lazyHooks has more types; null if there is none
   * @param types the types whose subtypes are asked for
   * @param methods the hash codes of the names of their methods
   * @param awaited areas, or types of the JDK, of which one class tells that the library is there
   * @param ofJdk whether some of the types are the JDK's
   */
  private record Rules(
      LazyHooks lazyHooks,
      Set<String> types,
      Set<Integer> methods,
      Set<String> awaited,
      boolean ofJdk)
      implements IntPredicate {

    private static final Rules NONE = new Rules(null, Set.of(), Set.of(), Set.of(), false);

    private boolean asks(String type) {
      return types.contains(type) || (lazyHooks != null && lazyHooks.isAncestor(type));
    }

    private boolean awaits(String area) {
      return awaited.contains(area) || (lazyHooks != null && lazyHooks.awaits(area));
    }

    @Override
    public boolean test(int methodHash) {
      return methods.contains(methodHash);
    }
  }

  private final HooksByClass names;
  private final Ancestors ancestors = new Ancestors();
  private volatile Rules rules = Rules.NONE;
  private volatile boolean present;

  /**
   * No hooks yet.
   *
   * @param names knows the hooks of each type
   */
  SubtypeHooks(HooksByClass names) {
    this.names = names;
  }

  /** Sets the stock, in which no class of the JDK is an ancestor. */
  synchronized void lazyHooks(LazyHooks moreHooks) {
    Set<Integer> methods = new HashSet<>(rules.methods);
    for (String method : moreHooks.methodsOfSubtypes()) {
      methods.add(method.hashCode());
    }
    rules = new Rules(moreHooks, rules.types, methods, rules.awaited, rules.ofJdk);
  }

  /** Adds those hooks that ask for subtypes. */
  synchronized void add(List<NumberedHook> hooks) {
    Set<String> types = new HashSet<>(rules.types);
    Set<Integer> methods = new HashSet<>(rules.methods);
    Set<String> awaited = new HashSet<>(rules.awaited);
    boolean ofJdk = rules.ofJdk;
    for (NumberedHook hook : hooks) {
      HookRule rule = hook.rule();
      if (rule.subtypes()) {
        String type = rule.type().replace('.', '/');
        types.add(type);
        methods.add(rule.method().hashCode());
        awaited.add(LibraryPrefix.of(type));
        ofJdk |= LibraryPrefix.isJdk(type);
      }
    }
    rules = new Rules(rules.lazyHooks, types, methods, awaited, ofJdk);
  }

  /**
   * The hooks for a class that is being loaded.
   *
   * @return null if there are none
   */
  List<NumberedHook> of(LoadingClass type) {
    Rules known = rules;
    if (known.methods.isEmpty()) {
      return null;
    }
    ClassLoader loader = type.loader();
    notice(known, type.internalName());
    if (loader == null && !known.ofJdk) {
      return null;
    }
    ClassHeader header = type.header();
    if (!header.declares(known)) {
      return null;
    }
    Set<String> found = new HashSet<>();
    follow(known, loader, header.superName(), found);
    for (int i = 0; i < header.interfaces(); i++) {
      follow(known, loader, header.interfaceName(i), found);
    }
    return hooks(found);
  }

  private void follow(Rules known, ClassLoader loader, String type, Set<String> found) {
    if (type == null || (LibraryPrefix.isJdk(type) && !known.ofJdk)) {
      return;
    }
    notice(known, type);
    if (known.asks(type)) {
      found.add(type);
    }
    if (present) {
      for (String ancestor : ancestors.of(loader, type)) {
        if (known.asks(ancestor)) {
          found.add(ancestor);
        }
      }
    }
  }

  /**
   * The hooks for a class that is loaded already.
   *
   * @return null if there are none
   */
  List<NumberedHook> of(Class<?> type) {
    Rules known = rules;
    if (known.methods.isEmpty() || (type.getClassLoader() == null && !known.ofJdk)) {
      return null; // at the start of a JVM, that is nearly every class
    }
    notice(known, type.getName().replace('.', '/'));
    Set<String> found = new HashSet<>();
    collect(known, type, found);
    return hooks(found);
  }

  private static void collect(Rules known, Class<?> type, Set<String> found) {
    for (Class<?> c = type; c != null; c = c.getSuperclass()) {
      for (Class<?> i : c.getInterfaces()) {
        collect(known, i, found);
      }
      String name = c.getName().replace('.', '/');
      if (c != type && known.asks(name)) {
        found.add(name);
      }
    }
    String name = type.getName().replace('.', '/');
    if (type.isInterface() && known.asks(name)) {
      found.add(name);
    }
  }

  private List<NumberedHook> hooks(Set<String> found) {
    if (found.isEmpty()) {
      return null;
    }
    List<NumberedHook> hooks = new ArrayList<>();
    for (String type : found) {
      for (NumberedHook hook : names.hooks(type)) {
        if (hook.rule().subtypes()) {
          hooks.add(hook);
        }
      }
    }
    return hooks;
  }

  /** Seeing one class of a library is enough to know that it is there. */
  private void notice(Rules known, String name) {
    if (!present && known.awaits(LibraryPrefix.of(name))) {
      present = true;
    }
  }
}
