package dev.leash.agent.judge;

import java.util.List;
import java.util.function.Predicate;

/** The classes that are never to be blamed, as the option {@code ignore} gives them. */
public record IgnoredClasses(List<String> patterns) implements Predicate<String> {

  @Override
  public boolean test(String className) {
    for (String pattern : patterns) {
      if (matches(pattern, 0, className, 0)) {
        return true;
      }
    }
    return false;
  }

  /** A prefix; or, with {@code *} for any text, a glob of the whole name. */
  private static boolean matches(String pattern, int p, String name, int n) {
    int star = pattern.indexOf('*', p);
    if (star < 0) {
      return p == 0 ? name.startsWith(pattern) : name.substring(n).endsWith(pattern.substring(p));
    }
    String part = pattern.substring(p, star);
    int found = p == 0 ? (name.startsWith(part) ? 0 : -1) : name.indexOf(part, n);
    return found >= 0
        && (star + 1 == pattern.length()
            || matches(pattern, star + 1, name, found + part.length()));
  }
}
