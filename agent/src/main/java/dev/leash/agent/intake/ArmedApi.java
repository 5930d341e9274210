package dev.leash.agent.intake;

import dev.leash.agent.catalogue.ApiRule;
import dev.leash.agent.catalogue.ApiRule.Flag;
import dev.leash.agent.catalogue.HookRule;
import dev.leash.agent.catalogue.Role;
import dev.leash.event.EventApi;
import dev.leash.event.LibraryPackages;
import java.util.ArrayList;
import java.util.List;

/**
 * A rule that is in force: the event API it makes in the registry, its family, and the facts that
 * are asked for with each registration, read once.
 *
 * <p>Immutable.
 */
public final class ArmedApi {

  /** See {@link Flag#KEEPER}. */
  final boolean keeper;

  /** See {@link Flag#YIELDS}. */
  final boolean yields;

  /** See {@link Flag#WHEN_DONE}. */
  final boolean whenDone;

  /** See {@link Flag#UNLESS_DONE}. */
  final boolean unlessDone;

  /** See {@link Flag#UNLESS_FIRST}. */
  final boolean unlessFirst;

  /** See {@link Flag#EARLY}. */
  final boolean early;

  /** See {@link Flag#OUTSIDE}. */
  final boolean outside;

  /** See {@link Flag#INSIDE}. */
  final boolean inside;

  /** Whether it was found by its shape. */
  final boolean discovered;

  private final ApiRule rule;
  private final EventApi api;
  private final LibraryPackages family;
  private final boolean ignoresThreads;
  private final boolean ignoresCallers;
  private final LibraryPackages ignoredInside;

  private ArmedApi(ApiRule rule, EventApi api) {
    this.rule = rule;
    this.api = api;
    this.family = LibraryPackages.of(rule.family());
    this.keeper = rule.is(Flag.KEEPER);
    this.yields = rule.is(Flag.YIELDS);
    this.whenDone = rule.is(Flag.WHEN_DONE);
    this.unlessDone = rule.is(Flag.UNLESS_DONE);
    this.unlessFirst = rule.is(Flag.UNLESS_FIRST);
    this.early = rule.is(Flag.EARLY);
    this.outside = rule.is(Flag.OUTSIDE);
    this.inside = rule.is(Flag.INSIDE);
    this.discovered = rule.is(Flag.DISCOVERED);
    this.ignoresThreads = !rule.ignoredThreads().isEmpty();
    this.ignoresCallers = !rule.ignoredCallers().isEmpty();
    this.ignoredInside = inside(rule);
  }

  /** Arms a rule. */
  public static ArmedApi of(ApiRule rule) {
    EventApi api =
        EventApi.named(rule.id(), rule.kind())
            .fix(rule.fix())
            .copies(rule.copies())
            .equalsBased(rule.is(Flag.EQUALS))
            .untilExit(rule.is(Flag.UNTIL_EXIT))
            .discovered(rule.is(Flag.DISCOVERED))
            .handleOnly(isHandleOnly(rule))
            .family(rule.family())
            .keptIn(rule.keptIn())
            .releaser(ReflectiveReleaser.of(rule))
            .build();
    return new ArmedApi(rule, api);
  }

  /** What registrations made by it are registered under; never null. */
  EventApi api() {
    return api;
  }

  /** The library's classes; never null. */
  LibraryPackages family() {
    return family;
  }

  boolean ignoresThread(Thread thread) {
    return ignoresThreads && rule.ignoredThreads().contains(thread.getClass().getName());
  }

  boolean ignoresCaller(String method) {
    return ignoresCallers && rule.ignoredCallers().contains(method);
  }

  /** Whether what is registered by code that this class called does not count. */
  boolean ignoresInside(Class<?> type) {
    return ignoredInside != null && ignoredInside.contains(type.getName());
  }

  /** The ignored callers that are packages or classes; null if there are none. */
  private static LibraryPackages inside(ApiRule rule) {
    List<String> names = new ArrayList<>();
    for (String caller : rule.ignoredCallers()) {
      if (caller.indexOf('.') >= 0) {
        names.add(caller);
      }
    }
    return names.isEmpty() ? null : LibraryPackages.of(names);
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
}
