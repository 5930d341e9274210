package dev.leash.agent.weave;

/** Numbers what is to be called before marked calls. */
@FunctionalInterface
public interface CallNumbers {

  /**
   * Gives a call a number.
   *
   * @param className the binary name of the class that makes it
   * @param method the name of the method that makes it
   * @param descriptor the descriptor of that method
   * @return the index into the bridge's array; negative if this call is not to be marked
   */
  int number(String className, String method, String descriptor);
}
