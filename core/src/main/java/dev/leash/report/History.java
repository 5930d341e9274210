package dev.leash.report;

import java.util.List;

/**
 * How the counts became what they are: a bounded number of moments, oldest first, closer together
 * the younger they are. Immutable.
 *
 * @param moments what was counted, oldest first
 */
public record History(List<Moment> moments) {

  /** Nothing is remembered. */
  public static final History NONE = new History(List.of());

  /** Copies the list. */
  public History {
    moments = List.copyOf(moments);
  }
}
