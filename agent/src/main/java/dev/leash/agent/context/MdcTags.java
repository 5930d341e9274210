package dev.leash.agent.context;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Tags from the diagnostic context that an application keeps for its log (SLF4J's {@code MDC},
 * Log4j 2's {@code ThreadContext}): the values of chosen keys, as {@code key=value}.
 *
 * <p>The context is not asked, which would be a call into a library, and one that anybody may have
 * replaced. The methods that change it are watched, and what they are given for the chosen keys is
 * kept a second time, for the thread that calls them.
 *
 * <p>Thread-safe; every thread sees its own tags.
 */
public final class MdcTags {

  /**
   * A static method that changes a diagnostic context.
   *
   * @param type the class that declares it
   * @param name its name
   * @param parameters the names of its parameter types
   * @param change called when it begins, with its first two arguments, null for those it does not
   *     have; returns null and does not throw
   */
  public record Change(
      String type,
      String name,
      List<String> parameters,
      BiFunction<Object, Object, Object> change) {}

  private static final String SLF4J = "org.slf4j.MDC";
  private static final String LOG4J = "org.apache.logging.log4j.ThreadContext";
  private static final String STRING = "java.lang.String";
  private static final String MAP = "java.util.Map";
  private static final String ITERABLE = "java.lang.Iterable";

  /**
   * The tags, then the tag of each key or null. An array and not a class of ours, which a pooled
   * thread would keep.
   */
  private static final ThreadLocal<Object[]> CELL = new ThreadLocal<>();

  private final List<String> keys;

  /**
   * No tags yet.
   *
   * @param keys whose values become tags
   */
  public MdcTags(List<String> keys) {
    this.keys = List.copyOf(keys);
  }

  /** The tags of this thread. */
  @SuppressWarnings("unchecked") // nothing else is put there
  Set<String> current() {
    Object[] mine = CELL.get();
    return mine == null ? Set.of() : (Set<String>) mine[0];
  }

  /** The methods to watch. */
  public List<Change> changes() {
    return List.of(
        new Change(SLF4J, "put", List.of(STRING, STRING), this::put),
        new Change(SLF4J, "remove", List.of(STRING), this::put),
        new Change(SLF4J, "clear", List.of(), (none, nothing) -> clear()),
        new Change(SLF4J, "setContextMap", List.of(MAP), (map, none) -> replace(map)),
        new Change(LOG4J, "put", List.of(STRING, STRING), this::put),
        new Change(LOG4J, "putIfNull", List.of(STRING, STRING), this::putIfNull),
        new Change(LOG4J, "putAll", List.of(MAP), (map, none) -> putAll(map)),
        new Change(LOG4J, "remove", List.of(STRING), this::put),
        new Change(LOG4J, "removeAll", List.of(ITERABLE), (some, none) -> removeAll(some)),
        new Change(LOG4J, "clearMap", List.of(), (none, nothing) -> clear()),
        new Change(LOG4J, "clearAll", List.of(), (none, nothing) -> clear()));
  }

  private Object put(Object key, Object value) {
    int index = indexOf(key);
    Object[] mine = CELL.get();
    if (index < 0 || (mine == null && value == null)) {
      return null;
    }
    Object[] changed = mine == null ? new Object[keys.size() + 1] : mine.clone();
    changed[index + 1] = value instanceof String text ? keys.get(index) + "=" + text : null;
    set(changed);
    return null;
  }

  private Object putIfNull(Object key, Object value) {
    int index = indexOf(key);
    Object[] mine = CELL.get();
    return index < 0 || (mine != null && mine[index + 1] != null) ? null : put(key, value);
  }

  private Object putAll(Object map) {
    if (isPlain(map)) {
      try {
        for (Map.Entry<?, ?> entry : ((Map<?, ?>) map).entrySet()) {
          put(entry.getKey(), entry.getValue());
        }
      } catch (RuntimeException e) {
        return null; // it is being changed by another thread
      }
    }
    return null;
  }

  private Object replace(Object map) {
    clear();
    return putAll(map);
  }

  private Object removeAll(Object some) {
    try {
      if (isPlain(some)) {
        for (Object key : (Iterable<?>) some) {
          put(key, null);
        }
        return null;
      }
    } catch (RuntimeException e) {
      return clear(); // it is being changed by another thread
    }
    return clear();
  }

  private Object clear() {
    CELL.remove();
    return null;
  }

  private int indexOf(Object key) {
    return key instanceof String text ? keys.indexOf(text) : -1;
  }

  private void set(Object[] changed) {
    Set<String> tags = new HashSet<>();
    for (int i = 1; i < changed.length; i++) {
      if (changed[i] != null) {
        tags.add((String) changed[i]);
      }
    }
    changed[0] = Set.copyOf(tags);
    if (tags.isEmpty()) {
      CELL.remove();
    } else {
      CELL.set(changed);
    }
  }

  /** Whether to look into a collection runs the JDK's code only, and not what that wraps. */
  private static boolean isPlain(Object collection) {
    if (collection == null) {
      return false;
    }
    String type = collection.getClass().getName();
    return type.startsWith("java.util.") && !type.startsWith("java.util.Collections$");
  }
}
