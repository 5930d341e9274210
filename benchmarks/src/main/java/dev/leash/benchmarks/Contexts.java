package dev.leash.benchmarks;

import java.io.PrintStream;

/** What the context of a thread costs. */
final class Contexts {

  private final Runs runs;
  private final PrintStream out;

  Contexts(Runs runs, PrintStream out) {
    this.runs = runs;
    this.out = out;
  }

  void run() {
    out.printf("%n%-44s %9s %9s %8s%n", "a context", "thread ns", "process", "bytes");
    row("looked up", "lookup");
    row("entered and left", "enter");
    row("a scope, opened and closed", "scope");
    row("the same, with the agent", "scope", "-javaagent:" + System.getProperty("leash.agentJar"));
  }

  private void row(String name, String what, String... jvmArgs) {
    out.printf("%-44s %s%n", name, runs.context(what, jvmArgs));
  }
}
