package dev.leash.agent.control;

import java.util.List;

/**
 * A running Leash for JMX clients, as {@value #NAME}. A client that listens to its notifications
 * gets one for each new leak, of type {@value #NEW_LEAK}, with the leak's id as user data.
 *
 * <p>Thread-safe.
 */
public interface LeashMXBean {

  /** The name it is registered under. */
  String NAME = "dev.leash:type=Leash";

  /** The type of its notifications. */
  String NEW_LEAK = "dev.leash.leak";

  /** The version of Leash. */
  String getVersion();

  /** Since when, with which options and for which event APIs it tracks. */
  StatusView getStatus();

  /** All counts. */
  StatisticsView getStatistics();

  /** What is accused, judged now without a garbage collection, ranked. */
  List<LeakView> getLeaks();

  /** What falls short of a verdict, judged now without a garbage collection. */
  List<SuspectView> getSuspects();

  /** Every site seen, most live registrations first. */
  List<SiteView> getSites();

  /**
   * The event APIs that were discovered so far, as YAML that the option {@code rules} takes; empty
   * if there are none.
   */
  String getDiscovered();

  /** How many leaks the last call of {@link #report} found; -1 before the first. */
  int getLastReportLeaks();

  /**
   * Makes a report.
   *
   * @param format {@code json}, {@code html}, {@code txt}, {@code sarif} or {@code xml}
   * @param collect whether to ask for a garbage collection first, which makes verdicts surer
   * @return the whole report
   * @throws IllegalArgumentException if there is no such format; the message says which there are
   */
  String report(String format, boolean collect);

  /**
   * The same with a look at the heap, which tells who holds the listeners that are accused or
   * suspected and what would be freed. The application stands still while its heap is dumped. The
   * dump is read in this process, deleted, and never copied.
   *
   * @param prove whether to look
   */
  String report(String format, boolean collect, boolean prove);

  /**
   * Releases live registrations by calling their libraries, newest first.
   *
   * @param by {@code owner}, {@code service}, {@code tag}, {@code site}, {@code leaks} or {@code
   *     all}
   * @param value the name of the owner, service or tag; for a site the id of a leak or site, or the
   *     class, or class and method, to blame, as reports print them; ignored for {@code leaks} and
   *     {@code all}
   * @param dryRun whether only to tell what would be released
   * @param verify whether to foretell from the heap what that frees, collect garbage, and look
   *     afterwards for what is still live and what holds it; the application stands still meanwhile
   * @return what became of them
   * @throws IllegalArgumentException if {@code by} is none of these, or {@code value} is missing or
   *     not the name of anything that registered; the message says which name is like it
   */
  ReleaseView release(String by, String value, boolean dryRun, boolean verify);

  /** Takes Leash out of the JVM: the code as it was, no thread, no MBean, nothing at exit. */
  void detach();
}
