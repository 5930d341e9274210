package dev.leash.agent.discover;

import dev.leash.agent.catalogue.ApiRule;
import dev.leash.agent.catalogue.ApiRule.Flag;
import dev.leash.agent.catalogue.CallPart;
import dev.leash.agent.catalogue.HookRule;
import dev.leash.agent.catalogue.Role;
import dev.leash.agent.discover.ShapeFinder.Found;
import dev.leash.agent.weave.ClassHeader;
import dev.leash.event.EventApi.Copies;
import dev.leash.event.Kind;
import dev.leash.event.LibraryPackages;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.objectweb.asm.Opcodes;

/**
 * Turns classes into rules. A look at the names in the class file comes first, and lets almost all
 * classes pass.
 *
 * <p>Thread-safe.
 */
public final class Discovery {

  private final List<String> prefixes;
  private final Set<LibraryPackages> knownLibraries = new HashSet<>();
  private final HandleTypes handles = new HandleTypes();
  private final Set<String> armedHandles = ConcurrentHashMap.newKeySet();

  /**
   * A discovery.
   *
   * @param prefixes where to look: package prefixes, or {@code *}
   * @param catalogue what need not be discovered
   */
  public Discovery(List<String> prefixes, List<ApiRule> catalogue) {
    for (ApiRule rule : catalogue) {
      knownLibraries.add(LibraryPackages.of(rule.family()));
    }
    this.prefixes = new ArrayList<>();
    for (String prefix : prefixes) {
      this.prefixes.add(prefix.replace('.', '/').replace("*", ""));
    }
  }

  /** Whether classes of this name are to be looked at, by internal name. */
  public boolean covers(String name) {
    if (name.contains("$$") || name.startsWith("dev/leash/")) {
      return false;
    }
    for (String prefix : prefixes) {
      if (name.startsWith(prefix)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a class may be an event API or a handle, by the names of its methods. */
  public boolean mayBe(String name, ClassHeader header) {
    return (header.isInterface() && HandleTypes.mayBe(name)) || Prescan.passes(header);
  }

  /**
   * The rules that a class gives rise to.
   *
   * @param name its internal name
   * @param bytes its class file
   * @param hooked the names of methods that are hooked already
   * @param files where other class files come from
   */
  public List<ApiRule> rules(String name, byte[] bytes, Set<String> hooked, ClassFiles files) {
    List<ApiRule> rules = new ArrayList<>();
    List<HookRule> undo = new ArrayList<>();
    ScannedClass outline = ScannedClass.of(bytes, false);
    if ((outline.access & Opcodes.ACC_INTERFACE) != 0) {
      undo.addAll(undoOf(name, files));
    }
    boolean known = isOfKnownLibrary(name);
    boolean any = !new ShapeFinder(outline, handles, files, hooked, known).find().isEmpty();
    ShapeFinder shapes =
        any ? new ShapeFinder(ScannedClass.of(bytes, true), handles, files, hooked, known) : null;
    List<Found> all = any ? shapes.find() : List.of();
    Map<Kind, List<HookRule>> many = new LinkedHashMap<>();
    Map<Kind, List<HookRule>> one = new LinkedHashMap<>();
    for (Found found : all) {
      boolean once = found.shape.keepsOne() && !seenToKeepCopies(found.register);
      Map<Kind, List<HookRule>> group = once ? one : many;
      group.computeIfAbsent(kind(found), k -> new ArrayList<>()).addAll(found.hooks);
      for (HookRule hook : found.hooks) {
        if (hook.handle().isResult() && hook.handle().field() == null) {
          undo.addAll(undoOf(found.register.result.getInternalName(), files));
        }
      }
    }
    List<HookRule> clears = any ? shapes.clears(all) : List.of();
    many.forEach((kind, hooks) -> rules.add(rule(name, kind, Copies.MANY, hooks, clears)));
    one.forEach((kind, hooks) -> rules.add(rule(name, kind, Copies.ONE, hooks, clears)));
    if (!undo.isEmpty()) {
      rules.add(
          rule(undo.get(0).type().replace('.', '/'), Kind.SIGNAL, Copies.MANY, undo, List.of()));
    }
    return rules;
  }

  /**
   * A listener added again is kept again only where it is seen to go into something that is neither
   * a set nor a map. What is handed on to another class may do as it likes.
   */
  private static boolean seenToKeepCopies(ScannedClass.Method register) {
    return register.stores && !register.storesOnce;
  }

  private boolean isOfKnownLibrary(String name) {
    String className = name.replace('/', '.');
    for (LibraryPackages library : knownLibraries) {
      if (library.contains(className)) {
        return true;
      }
    }
    return false;
  }

  /** The hooks on the methods of a handle type, the first time it is met. */
  private List<HookRule> undoOf(String type, ClassFiles files) {
    List<HookRule> hooks = new ArrayList<>();
    List<String> methods = handles.undo(type, files);
    if (!methods.isEmpty() && armedHandles.add(type)) {
      for (String method : methods) {
        hooks.add(
            HookRule.of(Role.RELEASE, type.replace('/', '.'), method, List.of())
                .subtypes(true)
                .handle(CallPart.THIS)
                .optional(true)
                .build());
      }
    }
    return hooks;
  }

  private static ApiRule rule(
      String name, Kind kind, Copies copies, List<HookRule> hooks, List<HookRule> clears) {
    List<HookRule> all = new ArrayList<>();
    for (HookRule hook : hooks) {
      if (!all.contains(hook)) {
        all.add(hook);
      }
    }
    for (HookRule clear : clears) {
      if (all.stream()
          .noneMatch(h -> h.method().equals(clear.method()) && h.parameters().isEmpty())) {
        all.add(clear);
      }
    }
    return new ApiRule(
        "discovered-" + ApiWords.simple(name),
        "discovered in " + name.replace('/', '.'),
        List.of(),
        kind,
        List.of(family(name)),
        fix(all),
        copies,
        EnumSet.of(Flag.DISCOVERED, Flag.EQUALS, Flag.NO_CLEANUP),
        Set.of(),
        Set.of(),
        all);
  }

  private static String fix(List<HookRule> hooks) {
    for (HookRule hook : hooks) {
      if (hook.role() == Role.RELEASE && !hook.method().startsWith("lambda$")) {
        return hook.toString();
      }
    }
    for (HookRule hook : hooks) {
      if (hook.role() == Role.RELEASE || hook.handle().isResult()) {
        return "what " + HookRule.simple(hook.type()) + " returned undoes it";
      }
    }
    return "the library's release method; it offers none that Leash knows";
  }

  /**
   * Up to three parts of the package: about what a library's classes share. A class without a
   * package shares its name with nobody.
   */
  private static String family(String name) {
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

  private static Kind kind(Found found) {
    HookRule hook = found.hooks.get(0);
    if (found.shape == Shape.SCHEDULE || ApiWords.PERIODIC.matcher(hook.method()).matches()) {
      return Kind.HEARTBEAT;
    }
    String all = (hook.type() + " " + hook.method()).toLowerCase(Locale.ROOT);
    if (all.contains("swing") || all.contains(".ui.") || all.contains(".gui.")) {
      return Kind.GUI;
    }
    if (all.contains("property") || all.contains("config") || all.contains("change")) {
      return Kind.STATE_WATCHER;
    }
    if (all.contains("session")) {
      return Kind.SESSION;
    }
    if (all.contains("close") || all.contains("shutdown") || all.contains("lifecycle")) {
      return Kind.LIFECYCLE;
    }
    return all.contains("future") ? Kind.FUTURE : Kind.SIGNAL;
  }
}
