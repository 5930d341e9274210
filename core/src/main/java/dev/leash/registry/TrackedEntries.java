package dev.leash.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

/** The few registrations that somebody asked to track, and what they said. Thread-safe. */
final class TrackedEntries {

  private record TrackedEntry(Entry entry, RegistrationDetails details) {}

  private final ConcurrentHashMap<Entry, TrackedEntry> byEntry = new ConcurrentHashMap<>();

  /** Set for good by the first of them; a concurrent map can't be relied on to say it is empty. */
  private volatile boolean any;

  void add(Entry entry, RegistrationDetails details) {
    any = true;
    byEntry.merge(
        entry,
        new TrackedEntry(entry, details),
        (old, fresh) -> new TrackedEntry(entry, ClientPair.both(old.details(), fresh.details())));
    if (!entry.live()) {
      ended(entry); // while it was entered
    }
  }

  boolean has(Entry entry) {
    return byEntry.containsKey(entry);
  }

  /** What was said; null if nobody asked or it ended. */
  RegistrationDetails details(Registration registration) {
    TrackedEntry tracked = byEntry.get((Entry) registration);
    return tracked == null ? null : tracked.details();
  }

  List<Registration> all() {
    List<Registration> all = new ArrayList<>();
    byEntry.values().forEach(tracked -> all.add(tracked.entry()));
    return all;
  }

  /** Tells those who asked that it ended. Costs a field read where nobody ever asked. */
  void ended(Entry entry) {
    if (any) {
      TrackedEntry tracked = byEntry.remove(entry);
      if (tracked != null) {
        tracked.details().client().ended(entry.end());
      }
    }
  }
}
