package dev.leash.agent.weave;

import dev.leash.agent.catalogue.Ancestor;
import dev.leash.agent.catalogue.Area;
import dev.leash.agent.catalogue.HookRule;
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
final class Subtypes {

  /**
   * All that a class is looked up in; replaced as a whole.
   *
   * @param types the types whose subtypes are asked for
   * @param methods the hash codes of the names of their methods
   * @param awaited areas, or types of the JDK, of which one class tells that the library is there
   * @param ofJdk whether some of the types are the JDK's
   */
  private record Rules(Set<String> types, Set<Integer> methods, Set<String> awaited, boolean ofJdk)
      implements IntPredicate {

    private static final Rules NONE = new Rules(Set.of(), Set.of(), Set.of(), false);

    @Override
    public boolean test(int methodHash) {
      return methods.contains(methodHash);
    }
  }

  private final Names names;
  private final Ancestors ancestors = new Ancestors();
  private volatile Rules rules = Rules.NONE;
  private volatile boolean present;

  /**
   * No hooks yet.
   *
   * @param names knows the hooks of each type
   */
  Subtypes(Names names) {
    this.names = names;
  }

  /** Adds those hooks that ask for subtypes. */
  void add(List<Hooked> hooks) {
    List<Ancestor> asked = new ArrayList<>();
    for (Hooked hook : hooks) {
      HookRule rule = hook.rule();
      if (rule.subtypes()) {
        asked.add(Ancestor.of(0, rule.type(), List.of(rule.method())));
      }
    }
    if (!asked.isEmpty()) {
      ask(asked);
    }
  }

  /** Asks for subtypes, whose hooks are known by the names of these types. */
  synchronized void ask(List<Ancestor> asked) {
    Set<String> types = new HashSet<>(rules.types);
    Set<Integer> methods = new HashSet<>(rules.methods);
    Set<String> awaited = new HashSet<>(rules.awaited);
    boolean ofJdk = rules.ofJdk;
    for (Ancestor ancestor : asked) {
      types.add(ancestor.type());
      awaited.add(ancestor.area());
      ofJdk |= ancestor.isJdk();
      for (String method : ancestor.methods()) {
        methods.add(method.hashCode());
      }
    }
    rules = new Rules(types, methods, awaited, ofJdk);
  }

  /**
   * The hooks for a class that is being loaded.
   *
   * @param loader its loader; null for the boot loader
   * @return null if there are none
   */
  List<Hooked> of(ClassLoader loader, String name, byte[] bytes) {
    Rules known = rules;
    if (known.types.isEmpty()) {
      return null;
    }
    notice(known, name);
    if (loader == null && !known.ofJdk) {
      return null;
    }
    ClassHeader header = ClassHeader.of(bytes);
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
    if (type == null || (Area.isJdk(type) && !known.ofJdk)) {
      return;
    }
    notice(known, type);
    if (known.types.contains(type)) {
      found.add(type);
    }
    if (present) {
      for (String ancestor : ancestors.of(loader, type)) {
        if (known.types.contains(ancestor)) {
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
  List<Hooked> of(Class<?> type) {
    Rules known = rules;
    if (known.types.isEmpty() || (type.getClassLoader() == null && !known.ofJdk)) {
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
      if (c != type && known.types.contains(name)) {
        found.add(name);
      }
    }
    String name = type.getName().replace('.', '/');
    if (type.isInterface() && known.types.contains(name)) {
      found.add(name);
    }
  }

  private List<Hooked> hooks(Set<String> found) {
    if (found.isEmpty()) {
      return null;
    }
    List<Hooked> hooks = new ArrayList<>();
    for (String type : found) {
      for (Hooked hook : names.hooks(type)) {
        if (hook.rule().subtypes()) {
          hooks.add(hook);
        }
      }
    }
    return hooks;
  }

  /** Seeing one class of a library is enough to know that it is there. */
  private void notice(Rules known, String name) {
    if (!present && known.awaited.contains(Area.of(name))) {
      present = true;
    }
  }
}
