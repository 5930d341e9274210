package dev.leash.heap.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Where the sources of a class keep their listeners: in a field, or in one that a chain of fields
 * leads to. Immutable.
 *
 * @param className the class of the sources, or a superclass, as {@link Class#getName} gives it; an
 *     interface says nothing, since a dump does not tell who implements it
 * @param isStatic whether the first field is static
 * @param fields the names of the fields, one after the other; each may have several names, of which
 *     a version of a library has one
 */
public record KeptIn(String className, boolean isStatic, List<List<String>> fields) {

  private static final String STATIC = "static ";
  private static final Pattern NAME = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*");

  /** Copies the names. */
  public KeptIn {
    Objects.requireNonNull(className, "className");
    fields = fields.stream().map(List::copyOf).toList();
  }

  /**
   * Reads {@code com.acme.Bus: support.listeners|observers}, {@code static com.acme.Bus: ALL}, or
   * for a single field {@code com.acme.Bus.listeners}.
   *
   * @throws IllegalArgumentException with what is wrong, in words
   */
  public static KeptIn parse(String text) {
    boolean isStatic = text.startsWith(STATIC);
    String rest = isStatic ? text.substring(STATIC.length()).trim() : text.trim();
    int end = rest.indexOf(':');
    if (end < 0) {
      end = rest.lastIndexOf('.');
    }
    String type = end < 0 ? "" : rest.substring(0, end).trim();
    if (type.isEmpty() || type.equals(STATIC.trim())) {
      throw new IllegalArgumentException("'" + text + "' is not of the form package.Class.field");
    }
    for (String part : type.split("\\.", -1)) {
      name(part, text);
    }
    return new KeptIn(type, isStatic, fields(rest.substring(end + 1).trim(), text));
  }

  private static List<List<String>> fields(String chain, String text) {
    List<List<String>> fields = new ArrayList<>();
    for (String step : chain.split("\\.", -1)) {
      List<String> names = new ArrayList<>();
      for (String each : step.split("\\|", -1)) {
        names.add(name(each, text));
      }
      fields.add(names);
    }
    return fields;
  }

  private static String name(String name, String text) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("'" + name + "' in '" + text + "' is not a name");
    }
    return name;
  }

  @Override
  public String toString() {
    List<String> steps = fields.stream().map(names -> String.join("|", names)).toList();
    return (isStatic ? STATIC : "") + className + ": " + String.join(".", steps);
  }
}
