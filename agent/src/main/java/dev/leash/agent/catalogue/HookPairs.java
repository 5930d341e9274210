package dev.leash.agent.catalogue;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes the pairs of one API apart. A listener added as a key listener and as a mouse listener was
 * registered once for each, and is taken back with each one's own method.
 */
final class HookPairs {

  private static final String ADD = "add";
  private static final String REMOVE = "remove";

  private HookPairs() {}

  /** One rule a pair of {@code addX} and {@code removeX}; the rule itself if it has but one. */
  static List<ApiRule> apart(ApiRule rule) {
    List<ApiRule> rules = new ArrayList<>();
    for (HookRule register : rule.hooks()) {
      if (register.role() == Role.REGISTER) {
        HookRule release = partner(rule, register);
        if (release == null) {
          return List.of(rule);
        }
        rules.add(pair(rule, register, release));
      }
    }
    return rules.size() < 2 ? List.of(rule) : rules;
  }

  private static HookRule partner(ApiRule rule, HookRule register) {
    if (!register.method().startsWith(ADD) || register.method().equals(ADD)) {
      return null;
    }
    String wanted = REMOVE + register.method().substring(ADD.length());
    HookRule found = null;
    for (HookRule hook : rule.hooks()) {
      if (hook.role() == Role.REGISTER && !hook.equals(register) && sameMethod(hook, register)) {
        return null; // overloads share their way back
      }
      if (hook.role() == Role.RELEASE
          && hook.type().equals(register.type())
          && hook.method().equals(wanted)) {
        if (found != null) {
          return null;
        }
        found = hook;
      }
    }
    return found;
  }

  private static boolean sameMethod(HookRule one, HookRule other) {
    return one.type().equals(other.type()) && one.method().equals(other.method());
  }

  private static ApiRule pair(ApiRule rule, HookRule register, HookRule release) {
    List<HookRule> hooks = new ArrayList<>();
    for (HookRule hook : rule.hooks()) {
      boolean anothers =
          (hook.role() == Role.REGISTER && !hook.equals(register))
              || (hook.role() == Role.RELEASE && !hook.equals(release));
      if (!anothers) {
        hooks.add(hook);
      }
    }
    return new ApiRule(
        rule.id(),
        rule.library(),
        rule.versions(),
        rule.kind(),
        rule.family(),
        HookRule.simple(release.type()) + "." + release.method() + "(listener)",
        rule.copies(),
        rule.flags(),
        rule.ignoredCallers(),
        rule.ignoredThreads(),
        rule.keptIn(),
        hooks);
  }
}
