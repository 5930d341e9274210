package dev.leash.agent.catalogue;

import java.util.Set;

/**
 * As much of a class's name as all classes of one library share: seeing one class with a prefix
 * tells that the library is there. Of the JDK, which is always there, each class is one of its own.
 */
public final class LibraryPrefix {

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

  /** Each has many libraries. */
  private static final Set<String> ORGANISATIONS =
      Set.of(
          "org/apache",
          "org/eclipse",
          "org/jboss",
          "com/google",
          "com/sun",
          "com/ibm",
          "com/microsoft",
          "com/amazonaws");

  /** Like a domain, they say nothing by themselves. */
  private static final Set<String> PREFIXES = Set.of("javax", "jakarta", "info", "software");

  private static final int LONGEST_DOMAIN = 3;

  private LibraryPrefix() {}

  /**
   * Whether a type is the JDK's own, whose ancestors are too. Much that is called {@code javax} is
   * a library: to take it for the JDK's would mean to read class files for classes of the boot
   * loader, which needs some of these classes itself.
   *
   * @param name its internal name
   */
  public static boolean isJdk(String name) {
    if (name.startsWith(JAVAX)) {
      int end = name.indexOf('/', JAVAX.length());
      return end > 0 && JAVAX_OF_JDK.contains(name.substring(JAVAX.length(), end));
    }
    return name.startsWith("java/") || name.startsWith("sun/") || name.startsWith("jdk/");
  }

  /**
   * What the names of all classes of a library begin with; or a name that is the JDK's, as it is.
   * Most libraries share two parts ({@code io/netty}), those of large organisations three ({@code
   * org/apache/camel}), and what has no internet domain in front one ({@code javafx}). Too short
   * costs a few class files that are read in vain; too long loses the registrations of whoever
   * meets the library by another of its packages.
   *
   * @param name the internal name of a type
   */
  public static String of(String name) {
    if (isJdk(name)) {
      return name;
    }
    int end = -1;
    for (int parts = parts(name); parts > 0; parts--) {
      int slash = name.indexOf('/', end + 1);
      if (slash < 0) {
        break;
      }
      end = slash;
    }
    return name.substring(0, Math.max(0, end));
  }

  private static int parts(String name) {
    int first = name.indexOf('/');
    int second = name.indexOf('/', first + 1);
    if (first < 0 || second < 0) {
      return 1;
    }
    if (ORGANISATIONS.contains(name.substring(0, second))) {
      return 3;
    }
    boolean domain = first <= LONGEST_DOMAIN || PREFIXES.contains(name.substring(0, first));
    return domain ? 2 : 1;
  }
}
