package dev.leash.track;

import dev.leash.event.Kind;
import java.time.Duration;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What Leash is to know about something that is tracked. Immutable, so thread-safe; each method
 * returns a changed copy, so what is common to many can be a constant.
 *
 * <pre>{@code
 * Leash.track(subscription, Tracking.of("chat").owner(session).tag("ui").kind(Kind.STREAM));
 * }</pre>
 *
 * @param service the part of the application; null for that of the scope around it
 * @param owner whose lifetime it should not outlive: any object or name; null for the scope's
 * @param tags free labels, added to those of the scope; never null
 * @param description what it is, in words; null if not said
 * @param kind what sort of registration; never null
 * @param timeout how long it may live before Leash releases it; zero for as long as the settings
 *     say
 * @param onCleanup called after Leash released it, whoever asked; null for nothing
 * @param weak whether somebody else keeps the handle alive, so that Leash must not
 */
public record Tracking(
    @Nullable String service,
    @Nullable Object owner,
    Set<String> tags,
    @Nullable String description,
    Kind kind,
    Duration timeout,
    @Nullable Runnable onCleanup,
    boolean weak) {

  /** Nothing special: a {@link Kind#SIGNAL} that belongs where the scope says. */
  public static final Tracking PLAIN =
      new Tracking(null, null, Set.of(), null, Kind.SIGNAL, Duration.ZERO, null, false);

  /**
   * Checks, and copies the tags.
   *
   * @throws IllegalArgumentException if the timeout is negative
   */
  public Tracking {
    tags = Set.copyOf(tags);
    Objects.requireNonNull(kind, "kind");
    if (timeout.isNegative()) {
      throw new IllegalArgumentException("negative timeout: " + timeout);
    }
  }

  /** Something of a service. */
  public static Tracking of(String service) {
    return PLAIN.service(service);
  }

  /** Belonging to a service. */
  public Tracking service(@Nullable String name) {
    return new Tracking(name, owner, tags, description, kind, timeout, onCleanup, weak);
  }

  /** Belonging to an owner: any object, which is held weakly, or a name. */
  public Tracking owner(@Nullable Object whose) {
    return new Tracking(service, whose, tags, description, kind, timeout, onCleanup, weak);
  }

  /** With one more tag. */
  public Tracking tag(String label) {
    Set<String> more = new HashSet<>(tags);
    more.add(Objects.requireNonNull(label, "label"));
    return new Tracking(service, owner, more, description, kind, timeout, onCleanup, weak);
  }

  /** With a description. */
  public Tracking description(@Nullable String words) {
    return new Tracking(service, owner, tags, words, kind, timeout, onCleanup, weak);
  }

  /** Of a kind. */
  public Tracking kind(Kind sort) {
    return new Tracking(service, owner, tags, description, sort, timeout, onCleanup, weak);
  }

  /** Released by Leash after a time; zero for as long as the settings say. */
  public Tracking timeout(Duration longest) {
    return new Tracking(service, owner, tags, description, kind, longest, onCleanup, weak);
  }

  /** With something to call after Leash released it. It is kept for as long as the handle is. */
  public Tracking onCleanup(@Nullable Runnable callback) {
    return new Tracking(service, owner, tags, description, kind, timeout, callback, weak);
  }

  /**
   * Without keeping the handle alive. Right where the source, or the owner, keeps it anyway: then
   * the owner can be collected even if the handle leads to it. Where nobody keeps the handle, it is
   * collected, and nobody can release it any more.
   */
  public Tracking weakly() {
    return new Tracking(service, owner, tags, description, kind, timeout, onCleanup, true);
  }
}
