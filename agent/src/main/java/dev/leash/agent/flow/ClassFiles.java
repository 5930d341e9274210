package dev.leash.agent.flow;

/** Where class files come from. */
@FunctionalInterface
public interface ClassFiles {

  /**
   * A class file.
   *
   * @param type the internal name of a class
   * @return null if it is not to be had
   */
  byte[] of(String type);
}
