package dev.leash.track;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Says which live registrations a cleanup is about. Immutable.
 *
 * @param by by what they are chosen
 * @param value the owner (any object or name), service or tag; null for all
 */
public record Selection(By by, @Nullable Object value) {

  /** All that are live. */
  public static final Selection ALL = new Selection(By.ALL, null);

  /** By what registrations are chosen. */
  public enum By {
    /** Whose they are. */
    OWNER,
    /** The part of the application. */
    SERVICE,
    /** One of their tags. */
    TAG,
    /** All. */
    ALL
  }

  /**
   * Checks that there is a value.
   *
   * @throws NullPointerException if there is none, unless all are meant
   */
  public Selection {
    if (by != By.ALL) {
      Objects.requireNonNull(value, "value");
    }
  }

  /** Those of an owner: any object, told by identity, or a name. */
  public static Selection owner(Object owner) {
    return new Selection(By.OWNER, owner);
  }

  /** Those of a service. */
  public static Selection service(String service) {
    return new Selection(By.SERVICE, service);
  }

  /** Those with a tag. */
  public static Selection tag(String tag) {
    return new Selection(By.TAG, tag);
  }
}
