package dev.leash.heap.proof;

/**
 * Who holds the listeners of one group, such as those that one line of code registered.
 *
 * @param heldOnly how many would be garbage, with what they work for, but for their sources
 * @param dropped how many of those work for an object of a class of which others are in use
 * @param inUse how many are held by something else as well, or work for something that is
 * @param unknown how many can't be told, such as lambda expressions that captured nothing
 * @param objects how many objects would go with the first
 * @param bytes how many bytes these objects take
 */
public record GroupHolding(
    long heldOnly, long dropped, long inUse, long unknown, long objects, long bytes) {

  /** Nothing was looked at. */
  public static final GroupHolding NONE = new GroupHolding(0, 0, 0, 0, 0, 0);
}
