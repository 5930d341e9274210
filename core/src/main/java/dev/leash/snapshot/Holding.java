package dev.leash.snapshot;

import java.util.List;

/**
 * Who holds the listeners of one site, as a look at the heap showed it.
 *
 * @param heldOnly how many would be garbage, with what they work for, but for their registration
 * @param dropped how many of those work for an object of a class of which others are in use
 * @param inUse how many are held by something else as well, or work for something that is
 * @param unknown how many can't be told, such as lambda expressions that captured nothing
 * @param objects how many objects would go with the first
 * @param bytes how many bytes these objects take
 * @param path the way from a root to one of the first, a hop each; empty if that is not known
 * @param users for how many different objects those in use work
 * @param copies how often more than once lists have the same listener
 */
public record Holding(
    long heldOnly,
    long dropped,
    long inUse,
    long unknown,
    long objects,
    long bytes,
    List<String> path,
    long users,
    long copies) {

  /** Nobody looked. */
  public static final Holding UNKNOWN = new Holding(0, 0, 0, 0, 0, 0);

  /** Copies the path. */
  public Holding {
    path = List.copyOf(path);
  }

  /** The same without a way. */
  public Holding(long heldOnly, long dropped, long inUse, long unknown, long objects, long bytes) {
    this(heldOnly, dropped, inUse, unknown, objects, bytes, List.of());
  }

  /** Where each of those in use works for an object of its own, and no list has one twice. */
  public Holding(
      long heldOnly,
      long dropped,
      long inUse,
      long unknown,
      long objects,
      long bytes,
      List<String> path) {
    this(heldOnly, dropped, inUse, unknown, objects, bytes, path, inUse, 0);
  }

  /** Whether anything was found out. */
  public boolean known() {
    return heldOnly + inUse > 0;
  }

  /** Whether most of what could be told is in use. */
  public boolean mostlyInUse() {
    return inUse > heldOnly;
  }

  /** Whether those in use work for about as many objects: no more than two for the same. */
  public boolean inUseOfMany() {
    return users * 2 >= inUse;
  }

  /**
   * Whether nearly all, nine of ten, are held by their registration alone, and keep more than
   * themselves.
   */
  public boolean eachKeepsMore() {
    return heldOnly > 0
        && heldOnly * 10 >= (heldOnly + inUse + unknown) * 9
        && objects >= heldOnly * 2;
  }
}
