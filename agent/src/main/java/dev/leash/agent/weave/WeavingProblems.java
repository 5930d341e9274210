package dev.leash.agent.weave;

/** Told about what went wrong when classes were woven. Must not throw. Thread-safe. */
public interface WeavingProblems {

  /** A hook of a rule found no method in the class it names. */
  void unmatched(String className, NumberedHook hook);

  /** A class could not be woven; it runs as it is. */
  void failed(String className, Throwable reason);
}
