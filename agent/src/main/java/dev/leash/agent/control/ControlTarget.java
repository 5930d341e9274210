package dev.leash.agent.control;

import dev.leash.agent.cost.LeashCost;
import dev.leash.agent.options.Options;
import dev.leash.agent.prove.HeapLook;
import dev.leash.agent.prove.OutsideReader;
import dev.leash.registry.Registration;
import dev.leash.registry.Registry;
import dev.leash.report.Report;
import java.lang.instrument.Instrumentation;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The running Leash, as far as control needs it. Thread-safe. */
public interface ControlTarget {

  /** The system property that says that Leash is running, since when (epoch millis), and which. */
  String RUNNING = "dev.leash.agent";

  /** The system property that says why the latest attempt to attach did not start it. */
  String NOT_STARTED = "dev.leash.agent.notStarted";

  /** All registrations. */
  Registry registry();

  /** Judges what is left, after a garbage collection if that is wanted. */
  Report report(boolean collect);

  /** The same, after a look at the heap, for which the application stands still. */
  Report provenReport(boolean collect);

  /**
   * A test for the registrations that are accused now.
   *
   * @param collect whether to ask for a garbage collection first
   */
  Predicate<Registration> leaking(boolean collect);

  /** Looks at the heap for whoever asked for it; sees nothing if that is switched off. */
  HeapLook heapLook();

  /** Where another process offers to read the dumps of this one. */
  OutsideReader outsideReader();

  /** The ids of the event APIs that are armed, sorted. */
  List<String> apis();

  /** The ids of those of them of which a class was loaded, sorted. */
  List<String> apisInUse();

  /** The event APIs that were discovered so far, as a file of rules; empty if there are none. */
  String discovered();

  /** The version of Leash. */
  String version();

  /** When it started to track, in milliseconds since 1970. */
  long since();

  /** Whether it was attached to a running application, so that it missed what came before. */
  boolean attached();

  /** How many releases were of registrations that it did not know. */
  long unknownReleases();

  /** About how many bytes of heap what is tracked takes. */
  long memory();

  /** What Leash has cost the process so far. */
  LeashCost cost();

  /** Somebody asks for Leash: if it had stepped aside, it is there again. */
  void resume();

  /** The options in force. */
  Options options();

  /** The JVM's, as it was given to Leash. */
  Instrumentation instrumentation();

  /** Tells somebody about each registration, on the thread that made it; null for nobody. */
  void observe(Consumer<Registration> told);

  /** Does something on Leash's own thread after so many milliseconds. */
  void in(long millis, Runnable work);

  /** Does something on Leash's own thread again and again; never if the time is zero. */
  void every(Duration time, Runnable work);

  /** Says a line on standard error, or where the log goes. */
  void say(String line);

  /** Takes Leash out of the JVM. The second call does nothing. */
  void detach();
}
