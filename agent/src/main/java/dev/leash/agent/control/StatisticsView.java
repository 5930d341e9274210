package dev.leash.agent.control;

import java.util.Map;

/** All counts. */
public interface StatisticsView {

  /** Of all registrations. */
  CountsView getTotal();

  /** The highest number of live registrations seen at once. */
  long getPeakLive();

  /** How many sites are accused now, without a garbage collection. */
  int getLeaks();

  /** How many of them by verdict; none that has no leak. */
  Map<String, Integer> getLeaksByVerdict();

  /** How many sites fall short of a verdict and are more than a start-up registration. */
  int getSuspects();

  /** Bytes that leaks alone keep in the heap, as far as somebody looked. */
  long getRetainedBytes();

  /** Registrations of ended owners that Leash released. */
  long getLeaksPrevented();

  /** Releases called by Leash that threw. */
  long getCleanupErrors();

  /** Errors of Leash's own; anything but 0 is a bug. */
  long getAgentErrors();

  /** Processor time of Leash's own threads, in seconds; 0 where the JVM does not say. */
  double getProcessorSeconds();

  /** 1 if Leash stepped aside, because its threads took more than {@code budget} allows, else 0. */
  int getSteppedAside();

  /** Releases of registrations that Leash did not know. */
  long getUnknownReleases();

  /** By service. */
  Map<String, CountsView> getByService();

  /** By the name of the owner. */
  Map<String, CountsView> getByOwner();

  /** By tag. */
  Map<String, CountsView> getByTag();

  /** By kind. */
  Map<String, CountsView> getByKind();

  /** By the id of the event API. */
  Map<String, CountsView> getByApi();
}
