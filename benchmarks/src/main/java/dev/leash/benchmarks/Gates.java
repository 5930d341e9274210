package dev.leash.benchmarks;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** What must hold, and whether it did. */
final class Gates {

  private record Gate(String what, double measured, String unit, double bound, boolean upper) {
    private boolean holds() {
      return upper ? measured <= bound : measured >= bound;
    }

    @Override
    public String toString() {
      return String.format(
          "%-62s %9.2f%s  %s %6.2f%s  %s",
          what, measured, unit, upper ? "at most" : "at least", bound, unit, verdict());
    }

    private String verdict() {
      return holds() ? "pass" : "FAIL";
    }
  }

  private final List<Gate> gates = new ArrayList<>();

  /** Something must not be more than so much. */
  void atMost(String what, double measured, String unit, double bound) {
    gates.add(new Gate(what, measured, unit, bound, true));
  }

  /** Something must not be less than so much. */
  void atLeast(String what, double measured, String unit, double bound) {
    gates.add(new Gate(what, measured, unit, bound, false));
  }

  /** Prints them all; false if one does not hold. */
  boolean print(PrintStream out) {
    boolean all = true;
    for (Gate gate : gates) {
      out.println(gate);
      all &= gate.holds();
    }
    return all;
  }
}
