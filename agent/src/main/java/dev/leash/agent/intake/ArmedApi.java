package dev.leash.agent.intake;

import dev.leash.agent.catalogue.ApiRule;
import dev.leash.agent.catalogue.HookRule;
import dev.leash.agent.catalogue.Role;
import dev.leash.event.EventApi;

/**
 * A rule that is in force: the rule, the event API it makes in the registry, and its family.
 *
 * @param rule the rule
 * @param api what registrations made by it are registered under
 * @param family the library's classes
 */
public record ArmedApi(ApiRule rule, EventApi api, Family family) {

  /** Arms a rule. */
  public static ArmedApi of(ApiRule rule) {
    EventApi api =
        EventApi.named(rule.id(), rule.kind())
            .fix(rule.fix())
            .copies(rule.copies())
            .equalsBased(rule.is(ApiRule.Flag.EQUALS))
            .untilExit(rule.is(ApiRule.Flag.UNTIL_EXIT))
            .discovered(rule.is(ApiRule.Flag.DISCOVERED))
            .handleOnly(isHandleOnly(rule))
            .family(rule.family())
            .releaser(ReflectiveReleaser.of(rule))
            .build();
    return new ArmedApi(rule, api, new Family(rule.family()));
  }

  boolean ignoresThread(Thread thread) {
    return !rule.ignoredThreads().isEmpty()
        && rule.ignoredThreads().contains(thread.getClass().getName());
  }

  /** Whether a hook of the rule has this role. */
  boolean shows(Role role) {
    for (HookRule hook : rule.hooks()) {
      if (hook.role() == role) {
        return true;
      }
    }
    return false;
  }

  /** Whether it was found by its shape. */
  boolean discovered() {
    return api.discovered();
  }

  /** Whether the rule knows no way back but a handle that the register call returns. */
  private static boolean isHandleOnly(ApiRule rule) {
    boolean found = false;
    for (HookRule hook : rule.hooks()) {
      switch (hook.role()) {
        case REGISTER -> {
          if (!hook.handle().isResult()) {
            return false;
          }
        }
        case RELEASE -> {
          if (!hook.handle().present()) {
            return false;
          }
          found = true;
        }
        case RELEASE_ALL, CLEAR -> {
          return false;
        }
        default -> {}
      }
    }
    return found;
  }

  boolean ignoresCaller(String method) {
    return !rule.ignoredCallers().isEmpty() && rule.ignoredCallers().contains(method);
  }
}
