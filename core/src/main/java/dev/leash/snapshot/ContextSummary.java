package dev.leash.snapshot;

import dev.leash.snapshot.Snapshot.OwnerState;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * For whom the live registrations of one site were made.
 *
 * @param owners who they belong to
 * @param service the service that most of them belong to; null if none
 * @param tags their tags
 */
public record ContextSummary(List<OwnerState> owners, @Nullable String service, Set<String> tags) {

  /** For nobody in particular. */
  public static final ContextSummary NONE = new ContextSummary(List.of(), null, Set.of());

  /** Copies what was handed in. */
  public ContextSummary {
    owners = List.copyOf(owners);
    tags = Set.copyOf(tags);
  }
}
