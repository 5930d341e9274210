package dev.leash.agent.control;

import java.util.List;

/** Since when, with which options and for which event APIs a Leash tracks. */
public interface StatusView {

  /** The version of Leash. */
  String getVersion();

  /** The process. */
  long getPid();

  /** When tracking began, as ISO 8601. */
  String getTrackingSince();

  /** Whether Leash came to a running application, so that earlier registrations are unknown. */
  boolean isAttached();

  /** How many releases were of registrations that Leash did not know. */
  long getUnknownReleases();

  /** All options and their values on one line. */
  String getOptions();

  /** The ids of the event APIs that are armed, sorted. */
  List<String> getApis();

  /** The ids of those of them of which a class was loaded here, sorted. */
  List<String> getApisInUse();

  /** Live registrations. */
  long getLive();

  /** All registrations so far. */
  long getRegistered();

  /** About how many bytes of heap all that takes. */
  long getMemoryBytes();

  /** Processor time of Leash's own threads, in milliseconds; 0 where the JVM does not say. */
  long getThreadMillis();

  /** Processor time of the whole process, in milliseconds; 0 where the JVM does not say. */
  long getProcessMillis();

  /** How long the last look took, in milliseconds; 0 if there was none. */
  long getLastLookMillis();

  /** Whether Leash stepped aside, because its threads took more than {@code budget} allows. */
  boolean isSteppedAside();

  /** Errors of Leash's own; anything but 0 is a bug. */
  long getAgentErrors();

  /** What could not be done, a line each. */
  List<String> getNotes();
}
