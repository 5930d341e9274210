package dev.leash.site;

import dev.leash.event.EventApi;
import java.util.Objects;

/**
 * What makes a site: an event API, the frame to blame and the frame that asked for it.
 *
 * @param api what is registered with
 * @param blame the frame to blame; null if there is none
 * @param caller the first frame after it from another code source; null if there is none
 */
record SitePlace(EventApi api, Frame blame, Frame caller) {

  // These methods are written out: what the compiler would write takes the first registration of
  // every program 15 ms to link.

  @Override
  public boolean equals(Object other) {
    return other instanceof SitePlace place
        && api == place.api
        && Objects.equals(blame, place.blame)
        && Objects.equals(caller, place.caller);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * api.hashCode() + Objects.hashCode(blame)) + Objects.hashCode(caller);
  }

  /** The same for all places that differ in generated names only. */
  SitePlace pattern() {
    return new SitePlace(
        api, blame == null ? null : blame.pattern(), caller == null ? null : caller.pattern());
  }

  /** 64 well mixed bits of the names and lines. */
  long hash() {
    long h = ((long) Objects.hashCode(blame) << 32) ^ Objects.hashCode(caller);
    h = (h ^ (h >>> 33)) * 0xff51afd7ed558ccdL; // MurmurHash3's finaliser (Appleby)
    h = (h ^ (h >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return h ^ (h >>> 33);
  }
}
