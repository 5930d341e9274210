package dev.leash.agent.weave;

import dev.leash.agent.catalogue.HookRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

  private static final String JAVAX = "javax/";

  private static final Set<String> JAVAX_OF_JDK =
      Set.of(
          "accessibility",
          "crypto",
          "imageio",
          "lang",
          "management",
          "naming",
          "net",
          "print",
          "rmi",
          "script",
          "security",
          "smartcardio",
          "sound",
          "sql",
          "swing",
          "tools",
          "xml");

  /** All that a class is looked up in; replaced as a whole. */
  private record Rules(
      Map<String, List<Hooked>> byType, Set<Integer> methods, Set<String> awaited, boolean ofJdk) {}

  private final Ancestors ancestors = new Ancestors();
  private volatile Rules rules = new Rules(Map.of(), Set.of(), Set.of(), false);
  private volatile boolean present;

  /** Adds a hook that asks for subtypes. */
  synchronized void add(List<Hooked> hooks) {
    Map<String, List<Hooked>> byType = new HashMap<>(rules.byType);
    Set<Integer> methods = new HashSet<>(rules.methods);
    Set<String> awaited = new HashSet<>(rules.awaited);
    boolean ofJdk = rules.ofJdk;
    for (Hooked hook : hooks) {
      HookRule rule = hook.rule();
      if (rule.subtypes()) {
        String type = rule.type().replace('.', '/');
        List<Hooked> all = new ArrayList<>(byType.getOrDefault(type, List.of()));
        all.add(hook);
        byType.put(type, all);
        methods.add(rule.method().hashCode());
        awaited.add(isJdk(type) ? type : areaOf(type));
        ofJdk |= isJdk(type);
      }
    }
    rules = new Rules(byType, methods, awaited, ofJdk);
  }

  /**
   * The hooks for a class that is being loaded.
   *
   * @param loader its loader; null for the boot loader
   * @return null if there are none
   */
  List<Hooked> of(ClassLoader loader, String name, byte[] bytes) {
    Rules known = rules;
    if (known.byType.isEmpty()) {
      return null;
    }
    notice(known, name);
    if (loader == null && !known.ofJdk) {
      return null;
    }
    ClassHeader header = ClassHeader.of(bytes);
    if (!header.declares(known.methods::contains)) {
      return null;
    }
    Set<String> found = new HashSet<>();
    follow(known, loader, header.superName(), found);
    for (int i = 0; i < header.interfaces(); i++) {
      follow(known, loader, header.interfaceName(i), found);
    }
    return hooks(known, found);
  }

  private void follow(Rules known, ClassLoader loader, String type, Set<String> found) {
    if (type == null || (isJdk(type) && !known.ofJdk)) {
      return;
    }
    notice(known, type);
    if (known.byType.containsKey(type)) {
      found.add(type);
    }
    if (present) {
      for (String ancestor : ancestors.of(loader, type)) {
        if (known.byType.containsKey(ancestor)) {
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
    if (known.byType.isEmpty() || (type.getClassLoader() == null && !known.ofJdk)) {
      return null; // at the start of a JVM, that is nearly every class
    }
    notice(known, type.getName().replace('.', '/'));
    Set<String> found = new HashSet<>();
    collect(known, type, found);
    return hooks(known, found);
  }

  private static void collect(Rules known, Class<?> type, Set<String> found) {
    for (Class<?> c = type; c != null; c = c.getSuperclass()) {
      for (Class<?> i : c.getInterfaces()) {
        collect(known, i, found);
      }
      String name = c.getName().replace('.', '/');
      if (c != type && known.byType.containsKey(name)) {
        found.add(name);
      }
    }
    String name = type.getName().replace('.', '/');
    if (type.isInterface() && known.byType.containsKey(name)) {
      found.add(name);
    }
  }

  private static List<Hooked> hooks(Rules known, Set<String> found) {
    if (found.isEmpty()) {
      return null;
    }
    List<Hooked> hooks = new ArrayList<>();
    for (String type : found) {
      hooks.addAll(known.byType.get(type));
    }
    return hooks;
  }

  /** Seeing one class of a library is enough to know that it is there. */
  private void notice(Rules known, String name) {
    if (!present && known.awaited.contains(isJdk(name) ? name : areaOf(name))) {
      present = true;
    }
  }

  /**
   * Whether a type is the JDK's own, whose ancestors are too. Much that is called {@code javax} is
   * a library: to take it for the JDK's would mean to read class files for classes of the boot
   * loader, which needs some of these classes itself.
   */
  private static boolean isJdk(String name) {
    if (name.startsWith(JAVAX)) {
      int end = name.indexOf('/', JAVAX.length());
      return end > 0 && JAVAX_OF_JDK.contains(name.substring(JAVAX.length(), end));
    }
    return name.startsWith("java/") || name.startsWith("sun/") || name.startsWith("jdk/");
  }

  /** The first three parts of a package's name: about as much as the classes of a library share. */
  private static String areaOf(String name) {
    int end = -1;
    for (int parts = 0; parts < 3; parts++) {
      int slash = name.indexOf('/', end + 1);
      if (slash < 0) {
        break;
      }
      end = slash;
    }
    return name.substring(0, Math.max(0, end));
  }
}
