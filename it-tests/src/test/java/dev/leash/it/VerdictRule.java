package dev.leash.it;

import dev.leash.it.harness.report.Leak;

/** By which facts a leak got its verdict, as its evidence tells. The order is that of the table. */
enum VerdictRule {
  OWNER_ENDED("OWNER_ENDED", "ended by", "*ended*, *life went on*; *in use* does not refute it"),
  DROPPED(
      "OWNER_ENDED",
      "work for objects that nothing else uses any more",
      "*held only here*, three and more, while others like them are *in use*"),
  LOADER_CLOSED("LOADER_CLOSED", "", "*ended*: the class loader"),
  HANDLE_LOST("HANDLE_LOST", "", "*way back lost*, while the handles of others are kept"),
  REPEATED(
      "ACCUMULATING",
      "of them repeat another one",
      "*repeated*, six and more, and they went on coming"),
  GREW("ACCUMULATING", "grew without a break", "*grew* over twelve windows"),
  HELD_ONLY(
      "ACCUMULATING",
      "would be garbage but for the registration",
      "*held only here*, six and more that went on coming, or 32 on one source"),
  COUNTED(
      "ACCUMULATING",
      "",
      "32 on one source, *brothers behaved* for less than one in ten; the heap was not asked"),
  DUPLICATE("DUPLICATE", "", "*repeated*: the very same listener"),
  RETAINED("RELEASED_BUT_RETAINED", "", "released, and found in the library after a collection"),
  EXPIRED("EXPIRED", "", "older than the option says"),
  OVER_LIMIT("OVER_LIMIT", "", "more than the option says");

  private final String verdict;
  private final String evidence;
  private final String facts;

  VerdictRule(String verdict, String evidence, String facts) {
    this.verdict = verdict;
    this.evidence = evidence;
    this.facts = facts;
  }

  /** The first that fits. */
  static VerdictRule of(Leak leak) {
    String seen = String.join("\n", leak.evidence());
    for (VerdictRule rule : values()) {
      if (rule.verdict.equals(leak.verdict()) && seen.contains(rule.evidence)) {
        return rule;
      }
    }
    throw new AssertionError("no rule for " + leak);
  }

  /** Which verdict it gives. */
  String verdict() {
    return verdict;
  }

  /** The facts it needs, in the words of the documentation. */
  String facts() {
    return facts;
  }
}
