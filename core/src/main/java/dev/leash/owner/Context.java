package dev.leash.owner;

import java.util.Objects;
import java.util.Set;

/**
 * For whom work is being done: the owner, service and tags that registrations made now belong to.
 *
 * @param owner whose lifetime the registration should not outlive; null if unknown
 * @param service the part of the application; null if unknown
 * @param tags free labels; never null
 */
public record Context(Owner owner, String service, Set<String> tags) {

  /** Nobody in particular. */
  public static final Context NONE = new Context(null, null, Set.of());

  /** Copies the tags. */
  public Context {
    Objects.requireNonNull(tags, "tags");
    tags = Set.copyOf(tags);
  }
}
