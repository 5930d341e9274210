package dev.leash.baseline;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Leaks of one method that have the same id but for a number, which is given in the order of their
 * lines. When there are more of them than are known, a line was added somewhere among them, and
 * their numbers do not tell which of them it is.
 */
final class SameMethod {

  private final Map<String, Integer> known;
  private final Map<String, Integer> seen;
  private final Map<String, String> where = new LinkedHashMap<>();

  SameMethod(Collection<String> knownIds, Collection<ObservedLeak> observed) {
    known = counted(knownIds);
    seen = new HashMap<>();
    for (ObservedLeak one : observed) {
      seen.merge(withoutNumber(one.id()), 1, Integer::sum);
      where.putIfAbsent(withoutNumber(one.id()), one.at());
    }
  }

  private static Map<String, Integer> counted(Collection<String> ids) {
    Map<String, Integer> counts = new HashMap<>();
    for (String id : ids) {
      counts.merge(withoutNumber(id), 1, Integer::sum);
    }
    return counts;
  }

  /** Whether a leak may be one that is known, or the new one beside it. */
  boolean isUndecided(String id) {
    return isUndecidedMethod(withoutNumber(id));
  }

  private boolean isUndecidedMethod(String id) {
    int before = known.getOrDefault(id, 0);
    return before > 0 && seen.getOrDefault(id, 0) > before;
  }

  /** What to say of those that can't be told apart. */
  Collection<String> lines() {
    return where.entrySet().stream()
        .filter(method -> isUndecidedMethod(method.getKey()))
        .map(
            method ->
                known.get(method.getKey())
                    + " of the "
                    + seen.get(method.getKey())
                    + " leaks in "
                    + (method.getValue() == null ? method.getKey() : method.getValue())
                    + (known.get(method.getKey()) == 1 ? " is known" : " are known")
                    + "; which of them is new can't be told, so all of them count")
        .toList();
  }

  /** {@code 3f9c21aa0b12-2} is the second with the id {@code 3f9c21aa0b12}. */
  private static String withoutNumber(String id) {
    int dash = id.lastIndexOf('-');
    boolean numbered = dash > 0 && dash < id.length() - 1;
    for (int i = dash + 1; numbered && i < id.length(); i++) {
      numbered = Character.isDigit(id.charAt(i));
    }
    return numbered ? id.substring(0, dash) : id;
  }
}
