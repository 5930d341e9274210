package dev.leash.heap.list;

import dev.leash.heap.index.HeapClass;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** DumpNames of classes without what differs from run to run. */
public final class ClassNames {

  private static final Pattern MADE_AT_RUN_TIME =
      Pattern.compile(
          "(\\$\\$Lambda|\\$\\$EnhancerBy[A-Za-z]*|\\$\\$SpringCGLIB|\\$ByteBuddy|\\$HibernateProxy"
              + "|\\$MockitoMock|\\$\\$FastClassBy[A-Za-z]*)\\$*.*");
  private static final Pattern PROXY = Pattern.compile("(^|\\.)\\$Proxy\\d+$");
  private static final Pattern HIDDEN = Pattern.compile("[+./]0x[0-9a-f]+");

  private ClassNames() {}

  /** The name without numbers and addresses that the JVM or a library made up. */
  public static String stable(String name) {
    if (name.indexOf('$') < 0 && name.indexOf('+') < 0) {
      return name;
    }
    Matcher made = MADE_AT_RUN_TIME.matcher(name);
    String stable = made.find() ? name.substring(0, made.end(1)) : name;
    stable = HIDDEN.matcher(stable).replaceAll("");
    return PROXY.matcher(stable).replaceAll("$1\\$Proxy");
  }

  /** The name without its package. */
  public static String simple(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** Whether a class is that of a lambda expression or method reference. */
  static boolean isLambda(String name) {
    return name.contains("$$Lambda");
  }

  /** Whether a class has no name of its own. */
  static boolean isAnonymous(String name) {
    int dollar = name.lastIndexOf('$');
    if (dollar < 0 || dollar == name.length() - 1) {
      return false;
    }
    for (int i = dollar + 1; i < name.length(); i++) {
      if (!Character.isDigit(name.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** The outermost class that a nested one is declared in. */
  static String outermost(String name) {
    int dollar = name.indexOf('$', name.lastIndexOf('.') + 2);
    return dollar < 0 ? name : name.substring(0, dollar);
  }

  /** The package; empty if there is none. */
  static String packageOf(String name) {
    return name.substring(0, Math.max(name.lastIndexOf('.'), 0));
  }

  /** Whether a class is part of the JDK. */
  public static boolean isJdk(HeapClass type) {
    String name = type.name();
    return type.loader() == 0
        || name.startsWith("java.")
        || name.startsWith("jdk.")
        || name.startsWith("sun.");
  }
}
