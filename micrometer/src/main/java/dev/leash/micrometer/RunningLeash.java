package dev.leash.micrometer;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.management.InstanceNotFoundException;
import javax.management.JMException;
import javax.management.JMRuntimeException;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import javax.management.openmbean.CompositeData;
import javax.management.openmbean.TabularData;

/**
 * The Leash of this JVM, as its MXBean shows it. Where there is no agent, or it was detached, there
 * is nothing to see and nothing fails.
 *
 * <p>Stateless and thread-safe.
 */
public final class RunningLeash {

  private static final String NAME = "dev.leash:type=Leash";

  private final MBeanServer server = ManagementFactory.getPlatformMBeanServer();
  private final ObjectName name;

  /** Needs no agent yet. */
  public RunningLeash() {
    try {
      name = new ObjectName(NAME);
    } catch (JMException e) {
      throw new IllegalStateException(NAME, e);
    }
  }

  /** Whether the agent is in this JVM. */
  public boolean isThere() {
    return server.isRegistered(name);
  }

  /**
   * An attribute of the MXBean, in plain maps, lists, numbers and text.
   *
   * @param attribute such as {@code Statistics}
   * @return null if there is no agent, or it has no such attribute
   */
  public Object read(String attribute) {
    try {
      return plain(server.getAttribute(name, attribute));
    } catch (JMException | JMRuntimeException e) { // it is about to be detached
      return null;
    }
  }

  /**
   * An attribute that is a map.
   *
   * @return empty if there is no agent, or it has no such attribute
   */
  public Map<String, Object> map(String attribute) {
    return asMap(read(attribute));
  }

  /**
   * An attribute that is a list of maps.
   *
   * @return empty if there is no agent, or it has no such attribute
   */
  public List<Map<String, Object>> list(String attribute) {
    List<Map<String, Object>> maps = new ArrayList<>();
    if (read(attribute) instanceof List<?> all) {
      all.forEach(one -> maps.add(asMap(one)));
    }
    return maps;
  }

  /**
   * Releases live registrations, as the operation {@code release} of the MXBean does.
   *
   * @param by {@code owner}, {@code service}, {@code tag}, {@code site} or {@code all}
   * @param value which one; ignored for {@code all}
   * @param dryRun whether only to tell what would be released
   * @return what became of them; null if there is no agent
   * @throws IllegalArgumentException if {@code by} is none of these, or {@code value} is missing
   */
  public Map<String, Object> release(String by, String value, boolean dryRun) {
    String text = String.class.getName();
    try {
      return asMap(
          plain(
              server.invoke(
                  name,
                  "release",
                  new Object[] {by, value, dryRun, false},
                  new String[] {text, text, "boolean", "boolean"})));
    } catch (InstanceNotFoundException e) {
      return null;
    } catch (JMException | javax.management.RuntimeMBeanException e) {
      Throwable why = e.getCause() == null ? e : e.getCause();
      throw new IllegalArgumentException(why.getMessage(), e);
    }
  }

  /** A value as a map; empty if it is none. */
  @SuppressWarnings("unchecked") // plain() makes such maps only
  public static Map<String, Object> asMap(Object value) {
    return value instanceof Map ? (Map<String, Object>) value : Map.of();
  }

  /** A value as a number; 0 if it is none. */
  public static double number(Object value) {
    return value instanceof Number number ? number.doubleValue() : 0;
  }

  private static Object plain(Object value) {
    if (value instanceof CompositeData data) {
      Map<String, Object> map = new LinkedHashMap<>();
      for (String key : data.getCompositeType().keySet()) {
        map.put(key, plain(data.get(key)));
      }
      return map;
    }
    if (value instanceof TabularData table) {
      Map<String, Object> map = new LinkedHashMap<>();
      for (Object row : table.values()) {
        CompositeData entry = (CompositeData) row;
        map.put(String.valueOf(entry.get("key")), plain(entry.get("value")));
      }
      return map;
    }
    if (value instanceof Object[] array) {
      List<Object> list = new ArrayList<>();
      for (Object one : array) {
        list.add(plain(one));
      }
      return list;
    }
    return value;
  }
}
