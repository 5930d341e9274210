package dev.leash.agent.control;

import java.util.List;

/**
 * A running Leash for JMX clients, as {@value #NAME}. A client that listens to its notifications
 * gets one for each new leak, of type {@value #NEW_LEAK}, with the leak's id as user data.
 *
 * <p>Thread-safe.
 */
@Description("Leash, which finds listeners that were registered and never taken back.")
public interface LeashMXBean {

  /** The name it is registered under. */
  String NAME = "dev.leash:type=Leash";

  /** The type of its notifications. */
  String NEW_LEAK = "dev.leash.leak";

  /** The version of Leash. */
  @Description("The version of Leash.")
  String getVersion();

  /** Since when, with which options and for which event APIs it tracks. */
  @Description("Since when, with which options and for which event APIs it tracks.")
  StatusView getStatus();

  /** All counts. */
  @Description(
      value =
          "How many registrations began and how they ended, in all and by group; how many lines are accused.",
      units = "registrations")
  StatisticsView getStatistics();

  /** What is accused, judged now without a garbage collection, ranked. */
  @Description("What is accused now, judged without a garbage collection.")
  List<LeakView> getLeaks();

  /** What falls short of a verdict, judged now without a garbage collection. */
  @Description("What falls short of a verdict now, with what is missing for one.")
  List<SuspectView> getSuspects();

  /** Every site seen, most live registrations first. */
  @Description("Every line that registers, most live registrations first.")
  List<SiteView> getSites();

  /**
   * The event APIs that were discovered so far, as YAML that the option {@code rules} takes; empty
   * if there are none.
   */
  @Description("The event APIs that were discovered, as YAML for the option rules.")
  String getDiscovered();

  /** How many leaks the last call of {@link #report} found; -1 before the first. */
  @Description(
      value = "How many leaks the last report had that was asked for; -1 before the first.",
      units = "leaks")
  int getLastReportLeaks();

  /**
   * Makes a report. If Leash had stepped aside ({@code budget}), it is there again from then on.
   *
   * @param format {@code json}, {@code html}, {@code txt}, {@code sarif} or {@code xml}
   * @param collect whether to ask for a garbage collection first, which makes verdicts surer
   * @return the whole report
   * @throws IllegalArgumentException if there is no such format; the message says which there are
   * @throws SecurityException if it is to collect, or to look at the heap, where {@code
   *     control=read} holds
   */
  @Description("Makes a report.")
  String report(
      @Description("json, html, txt, sarif or xml") String format,
      @Description("Whether to ask for a garbage collection first, which makes verdicts surer.")
          boolean collect);

  /**
   * The same with a look at the heap, which tells who holds the listeners that are accused or
   * suspected and what would be freed. The application stands still while its heap is dumped. The
   * dump is read in this process, unless another one offers to ({@link #dumpToRead}), deleted, and
   * never copied.
   *
   * @param prove whether to look
   */
  @Description("Makes a report, after a look at the heap if that is wanted.")
  String report(
      @Description("json, html, txt, sarif or xml") String format,
      @Description("Whether to ask for a garbage collection first, which makes verdicts surer.")
          boolean collect,
      @Description("Whether to look at the heap; the application stands still while it is dumped.")
          boolean prove);

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
  @Description("Releases live registrations by calling their libraries, newest first.")
  ReleaseView release(
      @Description("owner, service, tag, site, leaks or all") String by,
      @Description(
              "The name of the owner, service or tag; the id of a leak or the name of the code; nothing for leaks and all.")
          String value,
      @Description("Whether only to tell what would be released.") boolean dryRun,
      @Description(
              "Whether to look at the heap before and after; the application stands still meanwhile.")
          boolean verify);

  /**
   * Offers to read dumps of this JVM's heap in the calling process, as Leash's own command line
   * does, so that this JVM pays for the dump alone; and waits for one. Who offers it asks again and
   * again, also while it reads, for otherwise this JVM reads its dumps itself.
   *
   * @param millis for how long to wait; 0 only offers
   * @return what the command line of the same version understands; empty if there was no dump
   * @throws SecurityException where {@code control=read} holds
   */
  @Description("For Leash's command line: offers to read a dump, and waits for one.")
  byte[] dumpToRead(@Description("For how long to wait; 0 only offers.") long millis)
      throws InterruptedException;

  /**
   * Takes what was read in the dump that {@link #dumpToRead} returned.
   *
   * @throws SecurityException where {@code control=read} holds
   */
  @Description("For Leash's command line: takes what was read in a dump.")
  void dumpRead(@Description("What was read.") byte[] answer);

  /**
   * Writes a dump of the objects that are in use, in which the caller finds the listeners that are
   * registered now, with the lines that registered them. The application stands still meanwhile.
   *
   * @param file where, on the machine of this JVM; not there yet
   * @return what the command line of the same version understands
   * @throws java.io.IOException if it can't be written
   * @throws SecurityException where {@code control=read} holds
   */
  @Description("For Leash's command line: dumps the heap, and tells which lines filled its lists.")
  byte[] dumpWithSites(@Description("Where to write the dump.") String file)
      throws java.io.IOException;

  /**
   * Takes Leash out of the JVM: the code as it was, no thread, no MBean, nothing at exit.
   *
   * @throws SecurityException where {@code control=read} holds
   */
  @Description("Takes Leash out of this JVM.")
  void detach();
}
