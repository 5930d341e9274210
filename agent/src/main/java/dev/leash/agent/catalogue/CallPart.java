package dev.leash.agent.catalogue;

import java.util.List;
import java.util.Objects;

/**
 * Where in a call something is found.
 *
 * @param sort in which part of the call
 * @param argument the number of the argument, from 0; -1 otherwise
 * @param field a field of that object to follow, as {@code name}, {@code name[0]} for an element of
 *     an array, or {@code name|name} where versions differ; null for the object itself
 */
public record CallPart(Sort sort, int argument, String field) {

  /** The parts of a call. */
  public enum Sort {
    /** Nowhere: the API does not have it. */
    NONE,
    /** The object the method is called on. */
    THIS,
    /** An argument. */
    ARGUMENT,
    /** What the method returns. */
    RESULT
  }

  /** Not there. */
  public static final CallPart NONE = new CallPart(Sort.NONE, -1, null);

  /** The object the method is called on. */
  public static final CallPart THIS = new CallPart(Sort.THIS, -1, null);

  /** What the method returns. */
  public static final CallPart RESULT = new CallPart(Sort.RESULT, -1, null);

  /** An argument. */
  public static CallPart argument(int number) {
    return new CallPart(Sort.ARGUMENT, number, null);
  }

  /** The names the field has in different versions of the library. */
  public List<String> fieldNames() {
    int bracket = field.indexOf('[');
    return List.of((bracket < 0 ? field : field.substring(0, bracket)).split("\\|", -1));
  }

  /** Which element of the array in the field; -1 if it is the field's value itself. */
  public int element() {
    int bracket = field.indexOf('[');
    return bracket < 0 ? -1 : Integer.parseInt(field.substring(bracket + 1, field.length() - 1));
  }

  /** Written out, as is what goes with it: what the compiler would write links for 40 ms. */
  @Override
  public boolean equals(Object other) {
    return other instanceof CallPart place
        && sort == place.sort
        && argument == place.argument
        && Objects.equals(field, place.field);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * sort.hashCode() + argument) + Objects.hashCode(field);
  }

  /** Whether there is such a thing at all. */
  public boolean present() {
    return sort != Sort.NONE;
  }

  /** Whether it is what the method returns. */
  public boolean isResult() {
    return sort == Sort.RESULT;
  }
}
