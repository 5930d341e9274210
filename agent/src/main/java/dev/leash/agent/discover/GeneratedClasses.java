package dev.leash.agent.discover;

import dev.leash.site.GeneratedNames;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Keeps a program that makes a class for each script, with a listener list in it, from having as
 * many event APIs as it has scripts: of classes that differ in generated names only, the first are
 * watched, and no others. One that is loaded again, by whatever loader, is the same.
 *
 * <p>Thread-safe.
 */
public final class GeneratedClasses {

  /** More than a program has that were numbered by people. */
  private static final int WATCHED = 32;

  private final Map<String, Set<String>> watched = new HashMap<>();

  /**
   * Whether so many like a class are watched that it is not to be.
   *
   * @param name its internal or binary name
   */
  public synchronized boolean isOneTooMany(String name) {
    Set<String> alike = watched.get(GeneratedNames.pattern(name));
    return alike != null && alike.size() >= WATCHED && !alike.contains(name);
  }

  /** A class is watched from now on. */
  public synchronized void add(String name) {
    String pattern = GeneratedNames.pattern(name);
    if (!pattern.equals(name)) {
      watched.computeIfAbsent(pattern, it -> new HashSet<>()).add(name);
    }
  }

  /** What classes like this one are called in a message. */
  public static String like(String name) {
    return GeneratedNames.pattern(name).replace('/', '.');
  }
}
