package dev.leash.benchmarks;

import java.io.PrintStream;

/** The registry alone, beside its peers. */
final class Pairs {

  private static final int MILLION = 1_000_000;
  private static final int ROUNDS = 3;

  /** What the listener itself takes. */
  private static final int LISTENER_BYTES = 16;

  private final Runs runs;
  private final PrintStream out;
  private final boolean thorough;

  Pairs(Runs runs, PrintStream out, boolean thorough) {
    this.runs = runs;
    this.out = out;
    this.thorough = thorough;
  }

  void run(Gates gates) {
    out.printf("%n%-44s %9s %9s %8s%n", "a pair", "thread ns", "process", "bytes");
    peers(gates);
    if (thorough) {
      row("leash", 10, 0, 1);
      netty("SIMPLE", 10);
      row("exception-map", 10, 0, 1);
      row("leash", 200, 0, 1);
      netty("SIMPLE", 200);
      row("exception-map", 200, 0, 1);
    }
    registries(gates);
  }

  /**
   * Each several times, in turn, and the best of them counts: what the neighbours on the machine do
   * changes by the minute.
   */
  private void peers(Gates gates) {
    row("nothing", 50, 0, 1);
    Cost[] leash = new Cost[ROUNDS];
    Cost[] sampling = new Cost[ROUNDS];
    Cost[] paranoid = new Cost[ROUNDS];
    Cost[] exceptions = new Cost[ROUNDS];
    Cost[] tasks = new Cost[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      leash[i] = row("leash", 50, 0, 1);
      sampling[i] = netty("SIMPLE", 50);
      paranoid[i] = olderNetty("PARANOID");
      exceptions[i] = row("exception-map", 50, 0, 1);
      tasks[i] = row("leak-task", 50, 0, 1);
    }
    netty("PARANOID", 50);
    olderNetty("SIMPLE");
    row("jfr", 50, 0, 1);
    double own = Cost.best(leash).thread();
    gates.atMost("pair vs Netty 4.2, 1 in 128", own / Cost.best(sampling).thread(), "x", 0.75);
    gates.atLeast("faster than Netty 4.1, all", Cost.best(paranoid).thread() / own, "x", 75);
    gates.atLeast(
        "faster than an exception in a map", Cost.best(exceptions).thread() / own, "x", 70);
    gates.atLeast("faster than a leak task", Cost.best(tasks).thread() / own, "x", 120);
    gates.atMost("bytes allocated a pair", Cost.best(leash).bytes() - LISTENER_BYTES, " B", 40);
  }

  private void registries(Gates gates) {
    row("weak-map", 10, 0, 1);
    row("caffeine", 10, 0, 1);
    row("weak-map", 10, 0, 2);
    row("weak-map", 10, MILLION, 1);
    Cost[] one = new Cost[ROUNDS];
    Cost[] two = new Cost[ROUNDS];
    Cost[] full = new Cost[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      one[i] = row("leash", 10, 0, 1);
      two[i] = row("leash", 10, 0, 2);
      full[i] = row("leash", 10, MILLION, 1);
    }
    double alone = Cost.best(one).thread();
    gates.atMost("pair with 1 M live vs none", Cost.best(full).thread() / alone, "x", 1.2);
    gates.atMost("pair by 2 threads vs 1", Cost.best(two).thread() / alone, "x", 1.3);
  }

  private Cost row(String peer, int depth, int live, int threads) {
    String name =
        peer
            + (", depth " + depth)
            + (live == 0 ? "" : ", 1 M live")
            + (threads == 1 ? "" : ", " + threads + " threads");
    return print(name, runs.pair(peer, depth, live, threads));
  }

  private Cost netty(String level, int depth) {
    return print(
        "Netty 4.2 " + level + ", depth " + depth,
        runs.pair("netty", depth, 0, 1, "-Dio.netty.leakDetection.level=" + level));
  }

  /** The older one goes before the newer one on the class path. */
  private Cost olderNetty(String level) {
    return print(
        "Netty 4.1 " + level + ", depth 50",
        runs.pair(
            "older-netty",
            50,
            0,
            1,
            "-Dio.netty.leakDetection.level=" + level,
            "-Xbootclasspath/a:" + System.getProperty("leash.olderNetty")));
  }

  private Cost print(String name, Cost cost) {
    out.printf("%-44s %s%n", name, cost);
    return cost;
  }
}
