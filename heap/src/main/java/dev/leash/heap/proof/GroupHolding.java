package dev.leash.heap.proof;

import java.util.List;

/**
 * Who holds the listeners of one group, such as those that one line of code registered.
 *
 * @param heldOnly how many would be garbage, with what they work for, but for their sources
 * @param dropped how many of those work for an object of a class of which others are in use
 * @param inUse how many are held by something else as well, or work for something that is
 * @param unknown how many can't be told, such as lambda expressions that captured nothing
 * @param objects how many objects would go with the first
 * @param bytes how many bytes these objects take
 * @param path the way from a root to one of the first, a hop each; empty if there are none
 * @param users for how many different objects those in use work
 * @param copies how often more than once lists have the same listener
 */
public record GroupHolding(
    long heldOnly,
    long dropped,
    long inUse,
    long unknown,
    long objects,
    long bytes,
    List<String> path,
    long users,
    long copies) {

  /** Nothing was looked at. */
  public static final GroupHolding NONE = new GroupHolding(0, 0, 0, 0, 0, 0, List.of(), 0, 0);

  /** Copies the path. */
  public GroupHolding {
    path = List.copyOf(path);
  }
}
