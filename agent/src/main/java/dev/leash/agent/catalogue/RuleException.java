package dev.leash.agent.catalogue;

/** A rule file that can't be used as it is; the message names file, line and field. */
public final class RuleException extends Exception {

  private static final long serialVersionUID = 1L;

  /**
   * Says what is wrong and where.
   *
   * @param where file and line, such as {@code rules.yaml:12}
   * @param problem what is wrong and what would be right
   */
  public RuleException(String where, String problem) {
    super(where + ": " + problem);
  }
}
