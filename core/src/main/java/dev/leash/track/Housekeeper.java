package dev.leash.track;

import dev.leash.owner.Owner;
import dev.leash.registry.Registration;
import dev.leash.registry.RegistrationDetails;
import dev.leash.registry.Registry;
import dev.leash.registry.TrackedRegistrations;
import dev.leash.snapshot.EndReason;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * One round through what is tracked: ends what is over, releases what timed out or lost its owner,
 * and warns of what grows too large. It calls handles and logs, so it runs on a thread of Leash.
 *
 * <p>Not thread-safe: rounds come one after another.
 */
public final class Housekeeper {

  private final LocalTracker tracker;
  private final Registry registry;
  private final Limits limits;
  private final HeapWatch heap;

  /**
   * A housekeeper.
   *
   * @param tracker what to look after
   * @param warnings told in words what people should know
   */
  public Housekeeper(LocalTracker tracker, Consumer<String> warnings) {
    this.tracker = tracker;
    this.registry = tracker.registry();
    this.limits = new Limits(warnings);
    this.heap = new HeapWatch(warnings);
  }

  /** One round. */
  public void round() {
    Settings settings = tracker.settings();
    registry.sweep();
    endStale(registry);
    long now = registry.now();
    releaseExpired(settings, now);
    if (settings.releaseAtOwnerEnd()) {
      tracker.prevent(Housekeeper::ownerless);
    }
    limits.check(registry, settings, now);
    if (settings.memory()) {
      heap.check(registry);
    }
  }

  /** Ends what says itself that it is over. Calls handles. */
  static void endStale(TrackedRegistrations registry) {
    for (Registration registration : registry.tracked()) {
      RegistrationDetails details = registry.details(registration);
      EndReason end = details == null ? null : details.client().over();
      if (end != null) {
        registry.end(registration, end);
      }
    }
  }

  /** Only what was tracked by an explicit call: other listeners may be meant to live for ever. */
  private void releaseExpired(Settings settings, long now) {
    Set<Long> expired = new HashSet<>();
    for (Registration registration : registry.tracked()) {
      RegistrationDetails details = registry.details(registration);
      long own = details == null ? 0 : details.timeout();
      long timeout = own > 0 ? own : settings.timeout().toMillis();
      if (timeout > 0 && now - registration.registeredAt() >= timeout) {
        expired.add(registration.id());
      }
    }
    if (!expired.isEmpty()) {
      Predicate<Registration> which = r -> expired.contains(r.id());
      tracker.prevent(which);
    }
  }

  /** An inferred owner may have registered something for the whole application. */
  private static boolean ownerless(Registration registration) {
    Owner owner = registration.context().owner();
    return owner != null && owner.declared() && owner.ended();
  }
}
