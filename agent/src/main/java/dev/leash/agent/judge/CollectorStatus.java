package dev.leash.agent.judge;

import dev.leash.event.EventApi;
import java.util.Set;

/** What whoever collects says of its own work, for reports. Thread-safe. */
public interface CollectorStatus {

  /** How many errors of Leash's own were caught; anything but 0 is a bug. */
  long errors();

  /** The first error; null if there was none. */
  Throwable firstError();

  /** How many releases were of registrations made before Leash came; 0 if it was there first. */
  long unknownReleases();

  /** How many registrations were not taken in, because there was no room for more. */
  long refused();

  /** How many registrations were not taken in, because Leash had stepped aside. */
  long missed();

  /** The event APIs of which a source was closed only because the JVM goes down. */
  Set<EventApi> closedByExit();
}
