package dev.leash.owner;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * For whom work is being done: the owner, service and tags that registrations made now belong to.
 *
 * @param owner whose lifetime the registration should not outlive; null if unknown
 * @param service the part of the application; null if unknown
 * @param tags free labels; never null
 */
public record Context(@Nullable Owner owner, @Nullable String service, Set<String> tags) {

  /** How the tags of leak checks begin. They tell checks apart and are no labels for people. */
  public static final String CHECK = "check:";

  /** Nobody in particular. */
  public static final Context NONE = new Context(null, null, Set.of());

  /** Copies the tags. */
  public Context {
    Objects.requireNonNull(tags, "tags");
    tags = Set.copyOf(tags);
  }

  /** Asked for each registration, and written out because the first is not to wait for a linker. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Context context
            && owner == context.owner
            && Objects.equals(service, context.service)
            && tags.equals(context.tags));
  }

  @Override
  public int hashCode() {
    return 31 * (31 * Objects.hashCode(owner) + Objects.hashCode(service)) + tags.hashCode();
  }

  /** Whether a tag is that of a leak check. */
  public static boolean isCheck(String tag) {
    return tag.startsWith(CHECK);
  }

  /** Whether it says nothing. */
  public boolean isNone() {
    return owner == null && service == null && tags.isEmpty();
  }

  /**
   * This context within another one: what this one leaves open comes from there, and tags add up.
   *
   * @param outer the context around it
   */
  public Context within(Context outer) {
    Set<String> all = tags;
    if (!outer.tags.isEmpty()) {
      all = new HashSet<>(outer.tags);
      all.addAll(tags);
    }
    return new Context(
        owner != null ? owner : outer.owner, service != null ? service : outer.service, all);
  }
}
