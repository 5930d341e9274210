package dev.leash.agent.cost;

/** How much processor time is used, in nanoseconds since some moment. Thread-safe. */
public interface ProcessorUse {

  /** By Leash's own threads. */
  long ofLeash();

  /** By the whole process. */
  long ofProcess();

  /** The time that passes, whoever uses it. */
  long clock();
}
