package dev.leash.baseline;

import dev.leash.detect.Leak;
import dev.leash.site.Frame;

/**
 * A leak that occurred, as far as a baseline is concerned.
 *
 * @param id the leak's id
 * @param api the id of the event API
 * @param at the method to blame, without a line number; null if unknown
 * @param live how many live registrations are accused
 */
public record ObservedLeak(String id, String api, String at, long live) {

  /** What a leak is for a baseline. */
  public static ObservedLeak of(Leak leak) {
    Frame blame = leak.state().site().blame();
    return new ObservedLeak(
        leak.id(),
        leak.state().site().api().id(),
        blame == null ? null : blame.name(),
        leak.live());
  }

  @Override
  public String toString() {
    return id + (at == null ? "" : " " + at);
  }
}
