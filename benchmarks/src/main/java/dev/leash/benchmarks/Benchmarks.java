package dev.leash.benchmarks;

import java.util.List;

/**
 * Measures, prints a table, and says which of the gates hold. Takes {@code pairs}, {@code apps},
 * {@code ends}, {@code kept}, {@code contexts} and {@code heaps} for parts of it, and {@code -long}
 * for more rows and steadier figures. With {@code services} whole programs are run, or those that
 * are named after it, and with {@code -peers} with other agents as well. Needs the system
 * properties {@code leash.agentJar}, {@code leash.olderNetty} and {@code leash.openTelemetry},
 * which are paths.
 */
public final class Benchmarks {

  private static final int MILLION = 1_000_000;

  private Benchmarks() {}

  /** Exits with 1 if a gate does not hold. */
  public static void main(String[] args) {
    List<String> wanted = List.of(args);
    boolean thorough = wanted.contains("-long");
    boolean all = wanted.stream().allMatch("-long"::equals);
    Runs runs = new Runs(thorough);
    Gates gates = new Gates();
    if (all || wanted.contains("pairs")) {
      new Pairs(runs, System.out, thorough).run(gates);
    }
    if (all || wanted.contains("kept")) {
      new Kept(System.out, MILLION).run(gates);
      if (thorough) {
        new Kept(System.out, 10 * MILLION).run(gates);
      }
      new Virtual(System.out).run(gates);
    }
    if (all || wanted.contains("contexts")) {
      new Contexts(runs, System.out).run();
    }
    if (all || wanted.contains("apps")) {
      new Apps(runs, System.out).run(gates);
    }
    if (all || wanted.contains("ends")) {
      new Apps(runs, System.out).runEnds(gates);
    }
    if (all || wanted.contains("heaps")) {
      new Heaps(System.out, thorough).run(gates);
    }
    if (wanted.contains("services")) {
      new Services(System.out, thorough ? 5 : 3, wanted.contains("-peers")).run(wanted, gates);
    }
    System.out.println();
    System.exit(gates.print(System.out) ? 0 : 1);
  }
}
