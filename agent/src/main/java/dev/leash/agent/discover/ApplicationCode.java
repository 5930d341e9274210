package dev.leash.agent.discover;

import dev.leash.event.LibraryPackages;
import java.security.CodeSource;
import java.security.ProtectionDomain;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Tells the classes in which event APIs are looked for; without more, those of the application
 * itself, by where they were loaded from: directories, the jar of the main class, the classes of a
 * Spring Boot or web archive, and jars of plug-ins. Neither the JDK's nor a library's are, nor what
 * is generated at run time.
 *
 * <p>Plain code, because it is asked before {@code main}. Thread-safe.
 */
public final class ApplicationCode {

  /** The value of {@code discover} for the application's own code and nothing else. */
  public static final List<String> OWN = List.of("app");

  private static final ClassLoader PLATFORM = ClassLoader.getPlatformClassLoader();
  private static final ClassLoader CLASS_PATH = ClassLoader.getSystemClassLoader();

  /** Parts of the paths of jars that are a library's. */
  private static final String[] LIBRARY_PLACES = {
    "/lib/",
    "/libs/",
    "/lib64/",
    "-lib/",
    "/modules/",
    "/repository/",
    "/.m2/",
    "/.gradle/",
    "/caches/",
    "/bundles/",
    "/jars/",
    "/dependency/",
    "/dependencies/"
  };

  /** Libraries that are often packed into the application's own jar. */
  private static final String[] LIBRARIES = {
    "org/apache/",
    "org/springframework/",
    "org/slf4j/",
    "ch/qos/logback/",
    "com/fasterxml/",
    "com/google/",
    "io/netty/",
    "io/micrometer/",
    "io/grpc/",
    "io/vertx/",
    "reactor/",
    "rx/",
    "io/reactivex/",
    "kotlin/",
    "kotlinx/",
    "scala/",
    "akka/",
    "groovy/",
    "org/codehaus/",
    "org/hibernate/",
    "org/jboss/",
    "org/eclipse/",
    "org/jetbrains/",
    "org/objectweb/",
    "net/bytebuddy/",
    "jakarta/",
    "javax/",
    "javafx/",
    "com/sun/",
    "org/glassfish/",
    "okhttp3/",
    "okio/",
    "retrofit2/",
    "com/zaxxer/",
    "com/mysql/",
    "org/postgresql/",
    "org/h2/",
    "org/junit/",
    "org/yaml/",
    "org/w3c/",
    "org/xml/",
    "org/reactivestreams/",
    "com/github/benmanes/"
  };

  private final List<String> prefixes = new ArrayList<>();
  private final List<String> own = new ArrayList<>();
  private final ConcurrentHashMap<String, Boolean> places = new ConcurrentHashMap<>();
  private final Supplier<List<LibraryPackages>> catalogue;
  private volatile List<LibraryPackages> known;
  private final boolean byPlace;
  private final String mainClass;
  private volatile String mainJar;

  /**
   * The classes to look at.
   *
   * @param discover {@code app}, {@code *}, or package prefixes
   * @param app package prefixes of the application's own code
   * @param command how the JVM was started: the main class or jar, and its arguments; null if that
   *     is not known
   * @param catalogue the libraries that the catalogue knows; asked for when a class is met that may
   *     be one of them, packed into the application's own jar
   */
  public ApplicationCode(
      List<String> discover,
      List<String> app,
      String command,
      Supplier<List<LibraryPackages>> catalogue) {
    this.catalogue = catalogue;
    boolean place = false;
    for (String prefix : discover) {
      if (prefix.equals("app")) {
        place = true;
      } else {
        prefixes.add(prefix.replace('.', '/').replace("*", ""));
      }
    }
    for (String prefix : app) {
      own.add(prefix.replace('.', '/'));
    }
    this.byPlace = place;
    int blank = command == null ? -1 : command.indexOf(' ');
    String main = command == null ? "" : blank < 0 ? command : command.substring(0, blank);
    boolean jar = main.endsWith(".jar");
    this.mainJar = jar ? main.substring(main.lastIndexOf('/') + 1) : null;
    this.mainClass = jar ? "" : main.substring(main.indexOf('/') + 1).replace('.', '/');
  }

  /**
   * Whether a class is to be looked at.
   *
   * @param loader its loader; null for the boot loader
   * @param name its internal name
   * @param domain where it is from; null if nobody said
   */
  public boolean includes(ClassLoader loader, String name, ProtectionDomain domain) {
    if (loader == null || loader == PLATFORM || isGenerated(name)) {
      return false;
    }
    if (begins(name, prefixes) || begins(name, own)) {
      return true;
    }
    CodeSource source = !byPlace || domain == null ? null : domain.getCodeSource();
    if (source == null || source.getLocation() == null) {
      return false;
    }
    String place = source.getLocation().toString();
    if (name.equals(mainClass) && isJar(place)) {
      mainJar = place;
    }
    return (isOwn(place) || isPlugIn(loader, place)) && !(isJar(place) && isLibrary(name));
  }

  private static boolean isGenerated(String name) {
    return name.contains("$$")
        || name.contains("$Proxy")
        || name.contains("$ByteBuddy$")
        || name.contains("$MockitoMock$")
        || name.startsWith("dev/leash/");
  }

  private static boolean begins(String name, List<String> with) {
    for (int i = 0; i < with.size(); i++) {
      if (name.startsWith(with.get(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isOwn(String place) {
    String main = mainJar;
    if (main != null && (place.equals(main) || place.endsWith("/" + main))) {
      return true;
    }
    Boolean known = places.get(place);
    if (known == null) {
      known = isOwnPlace(place);
      if (places.size() < 10_000) {
        places.put(place, known);
      }
    }
    return known;
  }

  private static boolean isOwnPlace(String place) {
    if (place.contains("BOOT-INF/") || place.contains("WEB-INF/")) {
      return place.contains("-INF/classes");
    }
    if (!isJar(place)) {
      return place.startsWith("file:");
    }
    return false;
  }

  /** A jar that another loader than the class path's reads, from where no libraries are kept. */
  private static boolean isPlugIn(ClassLoader loader, String place) {
    if (loader == CLASS_PATH
        || !isJar(place)
        || place.contains("-INF/")
        || isAgents(loader, place)) {
      return false;
    }
    for (String library : LIBRARY_PLACES) {
      if (place.contains(library)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a loader is another agent's: its own class was appended to the boot class path, or is
   * from the very jar that it reads.
   */
  private static boolean isAgents(ClassLoader loader, String place) {
    Class<?> type = loader.getClass();
    if (type.getClassLoader() == null) {
      return !type.getModule().isNamed();
    }
    ProtectionDomain domain = type.getProtectionDomain();
    CodeSource source = domain == null ? null : domain.getCodeSource();
    return source != null
        && source.getLocation() != null
        && place.equals(source.getLocation().toString());
  }

  private static boolean isJar(String place) {
    return place.endsWith(".jar") || place.endsWith(".jar!/") || place.endsWith(".war");
  }

  private boolean isLibrary(String name) {
    for (String library : LIBRARIES) {
      if (name.startsWith(library)) {
        return true;
      }
    }
    List<LibraryPackages> libraries = known;
    if (libraries == null) {
      libraries = catalogue.get();
      known = libraries;
    }
    String className = name.replace('/', '.');
    for (int i = 0; i < libraries.size(); i++) {
      if (libraries.get(i).contains(className)) {
        return true;
      }
    }
    return false;
  }
}
