package dev.leash.check;

/** A leak check without the agent would find nothing and pass for ever, so it fails. */
public final class AgentMissing extends IllegalStateException {

  private static final long serialVersionUID = 1;

  private static final String ADD =
      " Start this JVM with\n"
          + "    -javaagent:/path/to/leash-agent.jar\n"
          + "With Maven, add that to the argLine of Surefire or Failsafe; with Gradle, to jvmArgs"
          + " of the test task. docs/junit.md has the lines to copy.";

  /**
   * An error.
   *
   * @param message what is missing and what to do
   */
  public AgentMissing(String message) {
    super(message);
  }

  static AgentMissing absent() {
    return new AgentMissing("Leash is not active, so leaks can't be seen." + ADD);
  }

  static AgentMissing tooOld() {
    return new AgentMissing(
        "The Leash agent of this JVM is older than leash-core and can't check for leaks. Give both"
            + " the same version."
            + ADD);
  }
}
