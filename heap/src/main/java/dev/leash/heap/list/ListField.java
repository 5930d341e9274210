package dev.leash.heap.list;

import java.util.Objects;

/**
 * A field in which a source keeps its listeners: a collection, a map, an array, a chain of nodes,
 * or a helper that has one of these.
 *
 * @param className the class that declares it, as {@link Class#getName} gives it
 * @param field its name
 * @param isStatic whether it is static
 */
public record ListField(String className, String field, boolean isStatic) {

  /** Refuses null. */
  public ListField {
    Objects.requireNonNull(className, "className");
    Objects.requireNonNull(field, "field");
  }

  // Written out: the JVM takes some 45 ms to link what the compiler would write for a record.

  @Override
  public boolean equals(Object other) {
    return other instanceof ListField that
        && isStatic == that.isStatic
        && field.equals(that.field)
        && className.equals(that.className);
  }

  @Override
  public int hashCode() {
    return className.hashCode() * 31 + field.hashCode();
  }

  @Override
  public String toString() {
    return (isStatic ? "static " : "") + className + "." + field;
  }
}
