package dev.leash.agent.catalogue;

import java.util.Set;

/**
 * About as much of a class's name as the classes of one library share: seeing one class of an area
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
   * The first three parts of a package's name, or a name that is the JDK's.
   *
   * @param name the internal name of a type
   */
  public static String of(String name) {
    if (isJdk(name)) {
      return name;
    }
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
