package dev.leash.agent.discover;

import dev.leash.agent.catalogue.ApiRule;
import dev.leash.agent.catalogue.ApiRule.Flag;
import dev.leash.agent.catalogue.CallPart;
import dev.leash.agent.catalogue.HookRule;
import dev.leash.agent.catalogue.Role;
import dev.leash.event.EventApi.Copies;
import dev.leash.event.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The rules for one listener list: who puts in, and who takes out. */
final class FoundApi {

  private final String type;
  private final Set<String> family;
  private final List<RegisterMethod> registers;
  private final Set<HookRule> releases;

  /**
   * For one list.
   *
   * @param family the class that has it, and those that it inherits from
   */
  FoundApi(
      String type, Set<String> family, List<RegisterMethod> registers, Set<HookRule> releases) {
    this.type = type;
    this.family = family;
    this.registers = registers;
    this.releases = releases;
  }

  /**
   * One rule for each way in which listeners are kept.
   *
   * @param others rules of the same class; a method registers once, in however many lists it keeps
   *     what it is given
   */
  List<ApiRule> rules(List<ApiRule> others) {
    Map<Copies, List<HookRule>> groups = new EnumMap<>(Copies.class);
    Map<Copies, List<HookRule>> passingOn = new EnumMap<>(Copies.class);
    boolean connects = true;
    for (RegisterMethod register : registers) {
      HookRule hook = hook(register);
      connects &= register.connects;
      if (!isKnown(hook, others)) {
        (register.isKeptByOther(family) ? passingOn : groups)
            .computeIfAbsent(register.copies(), it -> new ArrayList<>())
            .add(hook);
      }
    }
    List<ApiRule> rules = new ArrayList<>();
    Set<Flag> flags = EnumSet.of(Flag.DISCOVERED, Flag.EQUALS, Flag.NO_CLEANUP);
    if (connects) {
      flags.add(Flag.INSIDE);
    }
    groups.forEach((copies, hooks) -> rules.add(rule(copies, hooks, flags)));
    flags.add(Flag.YIELDS);
    passingOn.forEach((copies, hooks) -> rules.add(rule(copies, hooks, flags)));
    return rules;
  }

  private static boolean isKnown(HookRule hook, List<ApiRule> others) {
    for (ApiRule rule : others) {
      for (HookRule other : rule.hooks()) {
        if (other.role() == Role.REGISTER
            && other.method().equals(hook.method())
            && other.parameters().equals(hook.parameters())) {
          return true;
        }
      }
    }
    return false;
  }

  private static HookRule hook(RegisterMethod register) {
    boolean replaces = register.replaces();
    return register
        .scanned
        .hook(Role.REGISTER)
        .source(register.anchor.source())
        .listener(register.listener)
        .each(register.each)
        .handle(register.handle)
        .key(register.keyIsUsed || replaces ? register.key : CallPart.NONE)
        .build();
  }

  private ApiRule rule(Copies copies, List<HookRule> hooks, Set<Flag> flags) {
    List<HookRule> all = new ArrayList<>(hooks);
    all.addAll(releases);
    return new ApiRule(
        "discovered-" + HookRule.simple(type.replace('/', '.')),
        "discovered in " + type.replace('/', '.'),
        List.of(),
        kind(hooks.get(0)),
        List.of(family(type)),
        fix(all, registers),
        copies,
        flags,
        Set.of(),
        Set.of(),
        List.of(),
        all);
  }

  private static String fix(List<HookRule> hooks, List<RegisterMethod> registers) {
    for (HookRule hook : hooks) {
      boolean lambda = hook.method().contains("lambda$");
      if ((hook.role() == Role.RELEASE || hook.role() == Role.RELEASE_ALL) && !lambda) {
        return hook.toString();
      }
    }
    for (RegisterMethod register : registers) {
      if (register.handle.isResult()) {
        return ReturnedHandle.fix(register.scanned.owner.name, register.scanned.method);
      }
    }
    for (HookRule hook : hooks) {
      if (hook.role() == Role.RELEASE) {
        return "what " + HookRule.simple(hook.type()) + " returned undoes it";
      }
    }
    for (HookRule hook : hooks) {
      if (hook.role() == Role.CLEAR) {
        return hook.toString();
      }
    }
    for (RegisterMethod register : registers) {
      if (register.returnsWhatTakesBack()) {
        return ReturnedHandle.fix(register.scanned.owner.name, register.scanned.method);
      }
    }
    return HookRule.simple(hooks.get(0).type())
        + " offers no way to take a listener back; it needs one";
  }

  /**
   * Up to three parts of the package: about what a library's classes share. A class without a
   * package shares its name with nobody.
   */
  static String family(String name) {
    int at = -1;
    for (int i = 0; i < 3; i++) {
      int slash = name.indexOf('/', at + 1);
      if (slash < 0) {
        break;
      }
      at = slash;
    }
    return at < 0 ? name : name.substring(0, at + 1).replace('/', '.');
  }

  /** A word for reports. */
  private static Kind kind(HookRule hook) {
    String all = (hook.type() + " " + hook.method()).toLowerCase(Locale.ROOT);
    if (all.contains("swing") || all.contains(".ui.") || all.contains(".gui.")) {
      return Kind.GUI;
    }
    if (all.contains("property") || all.contains("config") || all.contains("change")) {
      return Kind.STATE_WATCHER;
    }
    if (all.contains("close") || all.contains("shutdown") || all.contains("lifecycle")) {
      return Kind.LIFECYCLE;
    }
    return Kind.SIGNAL;
  }
}
