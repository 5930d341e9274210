package dev.leash.heap.report;

import java.util.List;

/**
 * Listeners that something other than the list holds as well: taking them out of it would not free
 * them.
 *
 * @param listeners how many
 * @param path a way from a root to one of them that avoids the list, or empty if only other lists
 *     hold it and the dump is too large to look for a way through them
 */
public record HeldElsewhere(long listeners, List<String> path) {

  /** Copies the path. */
  public HeldElsewhere {
    path = List.copyOf(path);
  }
}
