package dev.leash.agent.flow;

import java.util.ArrayList;
import java.util.List;

/**
 * What a method does, seen from its object and its parameters: the facts are those of the method's
 * own code, and of the code it calls as far as that could be read.
 */
public final class Facts {

  /** How something is taken out of a collection. */
  public enum Removal {
    /** By itself. */
    VALUE,
    /** By its key in a map. */
    KEY,
    /** By a condition, an iterator, or a copy that leaves it out. */
    CONDITION,
    /** Whichever is next. */
    NEXT,
    /** All. */
    ALL
  }

  /** How one object is put before another that passes on to it. */
  public static final String COMPOSED = "composed";

  /** A call on something that is reached along a path. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record Call(
      Value on,
      Value[] arguments,
      String owner,
      String name,
      String descriptor,
      boolean ofInterface,
      boolean discarded) {}

  /** Something is put into a collection. */
  public record Store(
      Value into, Value key, Value value, String how, int straight, boolean looked, boolean own) {}

  /** Something is taken out of a collection. */
  public record Removed(
      Value from, Removal how, Value what, int straight, boolean inLoop, boolean own) {}

  /** A field of an object is set. */
  public record Put(Value object, String field, Value value, boolean own) {}

  /**
   * A lambda expression takes something out of a collection.
   *
   * @param code the lambda expression
   * @param inside what its code does, seen from there
   * @param outside the same, seen from the method that makes it
   */
  public record Undone(MadeObject code, Removed inside, Removed outside) {}

  /**
   * A collection is changed that a method of another object returned, or that is in a field of it.
   *
   * @param owner the internal name of the class on which that method was called, or that the code
   *     says has the field
   * @param getter the name of the method or field
   * @param descriptor its descriptor
   * @param call the method of the collection that is called: {@code owner.name}, and the descriptor
   * @param number which of the calls of it in the code, from 0
   * @param value what is put in or taken out
   * @param inMap whether it is changed in a collection that is in the one that was returned
   */
  public record ReturnedChange(
      String owner,
      String getter,
      String descriptor,
      String call,
      int number,
      Value value,
      boolean inMap) {
    /** Whether the collection was read from a field of the other object. */
    public boolean isOfField() {
      return !descriptor.startsWith("(");
    }
  }

  /** Calls, in the order of the code. */
  public final List<Call> calls = new ArrayList<>();

  /** What is put into collections. */
  public final List<Store> stores = new ArrayList<>();

  /** What is taken out of them. */
  public final List<Removed> removals = new ArrayList<>();

  /** What lambda expressions that are made here take out of collections. */
  public final List<Undone> undone = new ArrayList<>();

  /** What is changed in collections that methods of other objects returned. */
  public final List<ReturnedChange> returnedChanges = new ArrayList<>();

  /** Fields that are set. */
  public final List<Put> puts = new ArrayList<>();

  /** What is handed to code that is not read: lists, or what is in them. */
  public final List<Value> handedOver = new ArrayList<>();

  /** What it returns. */
  Value returned = Value.UNKNOWN;

  /** It could not be followed. */
  boolean lost;

  /** It calls code beyond its own object and plain values. */
  boolean reachesOut;

  /** What it returns. */
  public Value returned() {
    return returned;
  }

  /** Whether it could not be followed. */
  public boolean isLost() {
    return lost;
  }

  /** Whether there is room for more. */
  boolean isFull() {
    return undone.size()
            + calls.size()
            + stores.size()
            + removals.size()
            + puts.size()
            + handedOver.size()
        > FlowLimits.FACTS;
  }
}
