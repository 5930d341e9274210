package dev.leash.detect;

import dev.leash.snapshot.Holding;

/** Says what a look at the heap showed. */
final class HoldingWords {

  private HoldingWords() {}

  /** The numbers, in words. */
  static String of(Holding holding) {
    return holding.heldOnly()
        + " would be garbage but for the registration, "
        + holding.inUse()
        + " are in use elsewhere; "
        + holding.objects()
        + " objects of "
        + holding.bytes()
        + " bytes would go";
  }
}
