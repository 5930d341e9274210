package dev.leash.agent.catalogue;

/** What a hooked method does to registrations. */
public enum Role {
  /** Makes one. */
  REGISTER,
  /** Shows, from inside a register call, the handle of the registration being made. */
  ATTACH,
  /** Frames a register call in which several registrations may be seen, of which one counts. */
  ENCLOSE,
  /** Takes one back. */
  RELEASE,
  /** Takes all copies of a listener back, or all with a key. */
  RELEASE_ALL,
  /**
   * Takes all of a source back; those only that are no longer in a collection, if the place of the
   * listener has that.
   */
  CLEAR,
  /** Ends one by itself. */
  COMPLETE,
  /** Closes the source, which ends all of its registrations. */
  CLOSE
}
