package dev.leash.registry;

import dev.leash.owner.Owner;
import dev.leash.site.Site;
import dev.leash.snapshot.CleanupFailure;
import dev.leash.snapshot.Counts;
import dev.leash.snapshot.Snapshot;
import dev.leash.snapshot.SnapshotRequest;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * What is known of all registrations. Nothing is changed by asking.
 *
 * <p>All methods may be called from any thread, virtual ones included; none blocks for long.
 */
public interface RegistryView {

  /** What is known now. It holds no foreign objects. */
  default Snapshot snapshot() {
    return snapshot(SnapshotRequest.NONE);
  }

  /**
   * What is known now, and what speaks against it. It holds no foreign objects.
   *
   * @param request what is asked
   */
  Snapshot snapshot(SnapshotRequest request);

  /**
   * Hands over the live registrations, one after another.
   *
   * @param each must be quick and keep no listener
   */
  void forEach(Consumer<Registration> each);

  /** The same with those of some owners. Looks at no others. */
  void forEach(List<Owner> owners, Consumer<Registration> each);

  /** How many live registrations each site has. Costs one look at each site and source. */
  Map<Site, Long> liveBySite();

  /**
   * How many registrations of each site began, and how they ended. Costs one look at each site and
   * source.
   */
  Map<Site, Counts> countsBySite();

  /**
   * How many live registrations the owners of each sort have, such as all HTTP sessions together;
   * owners that the application named are one sort. Empty where there are too many owners to look
   * at each of them.
   */
  Map<String, Long> liveByOwnerSort();

  /** How many of some live registrations each site has. Costs one look at each registration. */
  Map<Site, Long> liveBySite(Predicate<Registration> which);

  /** The owners with live registrations that a test accepts. */
  List<Owner> owners(Predicate<Owner> test);

  /** The latest releases by Leash that threw, oldest first; some dozens at most. */
  List<CleanupFailure> cleanupFailures();

  /**
   * The id of the latest registration, or a higher one; 0 if there was none. Whatever is registered
   * from now on has an id above it.
   */
  long lastId();

  /**
   * About the same, at the price of reading a number: what is registered from now on may have an id
   * that is lower by a few dozen.
   */
  long latestId();

  /** About how many bytes of heap all this takes. Costs a look at some counters. */
  long memory();

  /** The time now, in milliseconds of the registry's clock, which started at 0 with it. */
  long now();
}
