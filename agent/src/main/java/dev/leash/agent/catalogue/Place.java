package dev.leash.agent.catalogue;

/**
 * Where in a call something is found.
 *
 * @param sort in which part of the call
 * @param argument the number of the argument, from 0; -1 otherwise
 * @param field a field of that object to follow; null for the object itself
 */
public record Place(Sort sort, int argument, String field) {

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
  public static final Place NONE = new Place(Sort.NONE, -1, null);

  /** The object the method is called on. */
  public static final Place THIS = new Place(Sort.THIS, -1, null);

  /** What the method returns. */
  public static final Place RESULT = new Place(Sort.RESULT, -1, null);

  /** An argument. */
  public static Place argument(int number) {
    return new Place(Sort.ARGUMENT, number, null);
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
