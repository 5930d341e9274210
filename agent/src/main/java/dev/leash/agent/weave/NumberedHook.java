package dev.leash.agent.weave;

import dev.leash.agent.catalogue.HookRule;
import dev.leash.agent.catalogue.Role;

/**
 * A hook rule with the number under which woven code finds its hook.
 *
 * @param rule which method, and where in its call things are
 * @param number the index into the bridge's arrays
 */
public record NumberedHook(HookRule rule, int number) {

  /** Whether the call is watched from its start to its end, rather than when it returned. */
  public boolean watchesWholeCall() {
    return rule.role() == Role.REGISTER || rule.role() == Role.ENCLOSE;
  }
}
