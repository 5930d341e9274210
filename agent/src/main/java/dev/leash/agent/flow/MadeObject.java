package dev.leash.agent.flow;

import java.util.LinkedHashMap;
import java.util.Map;
import org.objectweb.asm.Handle;

/**
 * An object that a method makes, or that a call of unknown code returned: what is known to be in
 * it. Compared by identity.
 */
public final class MadeObject {

  private final String type;

  /** What its fields were given, by {@code owner#name}. */
  final Map<String, Value> fields = new LinkedHashMap<>(4);

  /** What was handed to its constructor or to the call that returned it, or was put into it. */
  Value contents = Value.UNKNOWN;

  /** What was taken out of it again, or tells what was left out. */
  Value without = Value.UNKNOWN;

  /** The code of a lambda expression; null for any other object. */
  Handle lambda;

  /** What the lambda expression captured. */
  Value[] captured = {};

  /** The code made it itself, so its class is known for certain. */
  boolean isNew;

  /** The method of another object that returned it; null if that is not asked for. */
  Target returnedBy;

  /** It is in a map that was returned, rather than the collection itself. */
  boolean returnedInMap;

  /** The method that made it waits for somebody to tell it something. */
  boolean awaited;

  /** It passes on to those it was made from. */
  boolean composed;

  /** Something is left out of it that was in what it was made from. */
  boolean filtered;

  MadeObject(String type) {
    this.type = type;
  }

  /** The internal name of its type. */
  public String type() {
    return type;
  }

  /** The code that made it is not to be read from here: its name says nothing for certain. */
  boolean unread;

  /** Whether it holds weakly what it holds. */
  boolean isWeak() {
    boolean named =
        type.contains("Weak")
            || type.endsWith("SoftReference")
            || type.endsWith("PhantomReference");
    return named && !unread && !holdsStrongly();
  }

  /**
   * Whether its constructor was seen to keep what it was given in a field as it is, and nothing of
   * it in a reference: then it is called weak and is not.
   */
  private boolean holdsStrongly() {
    boolean strong = false;
    for (Map.Entry<String, Value> field : fields.entrySet()) {
      if (field.getKey().endsWith("#super") || !field.getValue().made().isEmpty()) {
        return false;
      }
      strong |= field.getValue().isArgument();
    }
    return strong && isNew;
  }

  /** Whether the code that is followed made it itself, each time it runs. */
  public boolean isFresh() {
    return isNew;
  }

  /** Whether the code that made it waits for somebody to tell it something. */
  public boolean isAwaited() {
    return isNew && awaited;
  }

  /** The code of a lambda expression; null for any other object. */
  public Handle lambda() {
    return lambda;
  }

  /** What the lambda expression captured. */
  public Value captured(int number) {
    return captured[number];
  }

  /** How much the lambda expression captured. */
  public int captures() {
    return captured.length;
  }

  /** What was put into it, or what it was made from. */
  public Value contents() {
    return contents;
  }

  /** What a field was given. */
  public Value field(String id) {
    return fields.getOrDefault(id, Value.UNKNOWN);
  }

  /** Whether anything is known to be in it. */
  boolean isFilled() {
    return !contents.isEmpty() || !fields.isEmpty();
  }

  void add(Value more) {
    contents = contents.or(more);
  }
}
