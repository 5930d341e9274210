package dev.leash.benchmarks;

import java.io.PrintStream;

/** Real libraries without the real agent and with it. */
final class Apps {

  private final Runs runs;
  private final PrintStream out;

  Apps(Runs runs, PrintStream out) {
    this.runs = runs;
    this.out = out;
  }

  void run(Gates gates) {
    out.printf("%n%-24s %31s %31s %7s%n", "an application", "without", "with the agent", "ratio");
    gates.atMost("PropertyChangeSupport with the agent", ratio("property-change"), "x", 1.5);
    ratio("property-change-lambda");
    gates.atMost("Reactor with the agent", ratio("reactor"), "x", 1.5);
    gates.atMost("RxJava 3 with the agent", ratio("rxjava"), "x", 1.8);
    ratio("guava");
    ratio("scheduler");
    ratio("swing");
    ratio("class-loading");
  }

  /** Without the agent an end costs next to nothing, so it is the difference that counts. */
  void runEnds(Gates gates) {
    out.printf("%n%-24s %31s %31s%n", "open and close", "without", "with the agent");
    gates.atMost("An end of what no listener works for", difference("closeable"), "ns", 60);
    difference("component");
  }

  private double difference(String app) {
    Cost without = runs.app(app);
    Cost with = runs.app(app, "-javaagent:" + System.getProperty("leash.agentJar"));
    out.printf("%-24s %s   %s%n", app, without, with);
    return with.thread() - without.thread();
  }

  private double ratio(String app) {
    Cost without = runs.app(app);
    Cost with = runs.app(app, "-javaagent:" + System.getProperty("leash.agentJar"));
    double ratio = with.thread() / without.thread();
    out.printf("%-24s %s   %s %7.2f%n", app, without, with, ratio);
    return ratio;
  }
}
