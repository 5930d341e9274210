package dev.leash.spring;

import dev.leash.micrometer.RunningLeash;
import java.util.OptionalInt;

/** How a process with Leash is: the answer of the health indicators of each Spring Boot. */
final class LeashHealth {

  /** What is said where there is no agent. */
  static final String NO_AGENT = "there is no Leash agent in this JVM";

  private LeashHealth() {}

  /** How many leaks there are; empty without an agent. */
  static OptionalInt leaks(RunningLeash leash) {
    return leash.isThere()
        ? OptionalInt.of((int) RunningLeash.number(leash.map("Statistics").get("leaks")))
        : OptionalInt.empty();
  }
}
