package dev.leash.detect;

/** Why registrations are called a leak, strongest first. */
public enum Verdict {
  /** The owner's life is over, the registration is not. */
  OWNER_ENDED,
  /** The listener's class loader was closed or its web application stopped. */
  LOADER_CLOSED,
  /** The only way to undo it was a handle, and that was collected unreleased. */
  HANDLE_LOST,
  /** One site adds to the same source again and again, and removes almost none of them. */
  ACCUMULATING,
  /** The same listener on the same source more than once. */
  DUPLICATE,
  /** Released, and yet still strongly held. */
  RELEASED_BUT_RETAINED,
  /** Older than its timeout. */
  EXPIRED,
  /** More live registrations than the limit allows. */
  OVER_LIMIT
}
