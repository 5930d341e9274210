package dev.leash.benchmarks;

import dev.leash.Leash;
import dev.leash.owner.Context;
import dev.leash.owner.Owner;
import dev.leash.owner.ThreadContext;
import java.util.Set;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** What the context of a thread costs: to enter a scope and leave it, and to look it up. */
@State(Scope.Benchmark)
public class ContextBenchmark {

  private static final int TIMES = 64;

  /** {@code scope}, {@code enter} or {@code lookup}. */
  @Param("lookup")
  public String what;

  private final Object user = new Object();
  private Context context;

  /** Makes a context. */
  @Setup
  public void make() {
    context = new Context(Owner.of(user, "user"), "chat", Set.of("ui"));
  }

  /** The same, many times in a row. */
  @Benchmark
  @OperationsPerInvocation(TIMES)
  public void times(Blackhole hole) {
    switch (what) {
      case "scope" -> scopes(hole);
      case "enter" -> enters();
      default -> lookups(hole);
    }
  }

  /** As an application does it. */
  private void scopes(Blackhole hole) {
    for (int i = 0; i < TIMES; i++) {
      try (dev.leash.owner.Scope scope = Leash.scope().owner(user).service("chat").open()) {
        hole.consume(scope);
      }
    }
  }

  /** As a task does it that was handed over. */
  private void enters() {
    for (int i = 0; i < TIMES; i++) {
      Context before = ThreadContext.enter(context);
      ThreadContext.enter(before);
    }
  }

  /** As a registration does it. */
  private void lookups(Blackhole hole) {
    Context before = ThreadContext.enter(context);
    for (int i = 0; i < TIMES; i++) {
      hole.consume(ThreadContext.current());
    }
    ThreadContext.enter(before);
  }
}
