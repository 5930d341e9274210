package dev.leash.agent.boot;

import dev.leash.agent.catalogue.ApiRule;
import dev.leash.agent.catalogue.Catalogue;
import dev.leash.agent.catalogue.CompiledCatalogue;
import dev.leash.agent.log.Console;
import dev.leash.agent.log.Notes;
import dev.leash.agent.options.Options;
import dev.leash.agent.weave.LazyHooks;
import dev.leash.agent.weave.NumberedHook;
import dev.leash.event.LibraryPackages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The rules of the event APIs that are watched: the built-in ones, each of which is read when a
 * class turns up that it names, and the user's own. With the built-in ones come those about owners
 * and mocks.
 *
 * <p>Thread-safe.
 */
final class ArmedRules implements LazyHooks, Supplier<List<LibraryPackages>> {

  private record Read(ApiRule rule, List<NumberedHook> hooks) {}

  private final CompiledCatalogue builtIn = Catalogue.compiled();
  private final Map<Integer, Read> read = new ConcurrentHashMap<>();
  private final List<ApiRule> own;
  private final List<String> chosen;
  private final HookTable hooks;
  private final OwnerHooks ownerHooks;

  ArmedRules(Supplier<Engine> engine, Options options, HookTable hooks, Notes notes) {
    this.ownerHooks = new OwnerHooks(engine, hooks);
    this.chosen = options.apis();
    Consumer<String> problems = told(notes);
    this.own = Catalogue.own(options, problems);
    Catalogue.check(chosen, builtIn, own, problems);
    this.hooks = hooks;
  }

  /** A program may run for weeks until its end, where notes are told. */
  private static Consumer<String> told(Notes notes) {
    return new Consumer<>() {
      @Override
      public void accept(String problem) {
        notes.add(problem);
        Console.line("Leash: " + problem);
      }
    };
  }

  /** The hooks of the user's own rules. */
  List<NumberedHook> own() {
    return hooks.number(own);
  }

  /** The packages of the libraries that the catalogue knows. Reads all of it. */
  @Override
  public List<LibraryPackages> get() {
    List<LibraryPackages> all = new ArrayList<>();
    for (int i = 0; i < builtIn.size(); i++) {
      LibraryPackages library = LibraryPackages.of(read(i).rule.family());
      if (!library.isJdk() && !all.contains(library)) {
        all.add(library);
      }
    }
    return all;
  }

  private boolean isWanted(int rule) {
    return chosen.isEmpty()
        ? !builtIn.isOptIn(rule)
        : Catalogue.wants(chosen, builtIn.id(rule), builtIn.isOptIn(rule));
  }

  /** Each rule is read once, whoever comes first; without a lock, because it loads classes. */
  private Read read(int number) {
    Read known = read.get(number);
    if (known != null) {
      return known;
    }
    ApiRule rule = builtIn.rule(number);
    Read fresh = new Read(rule, hooks.number(List.of(rule)));
    Read first = read.putIfAbsent(number, fresh);
    return first == null ? fresh : first;
  }

  @Override
  public boolean has(String className) {
    return builtIn.names(className);
  }

  @Override
  public List<NumberedHook> hooks(String className) {
    String name = className.replace('/', '.');
    List<NumberedHook> found = new ArrayList<>();
    for (int rule : builtIn.rulesOn(className)) {
      if (rule == CompiledCatalogue.FURTHER) {
        found.addAll(ownerHooks.hooks(name));
      } else if (isWanted(rule)) {
        for (NumberedHook hook : read(rule).hooks) {
          if (hook.rule().type().equals(name)) {
            found.add(hook);
          }
        }
      }
    }
    return found;
  }

  @Override
  public boolean isAncestor(String className) {
    return isAnyWanted(builtIn.rulesOnSubtypes(className));
  }

  @Override
  public boolean awaits(String area) {
    return isAnyWanted(builtIn.rulesOnSubtypesIn(area));
  }

  @Override
  public List<String> methodsOfSubtypes() {
    return builtIn.methodsOfSubtypes();
  }

  private boolean isAnyWanted(int[] numbers) {
    for (int rule : numbers) {
      if (rule == CompiledCatalogue.FURTHER || isWanted(rule)) {
        return true;
      }
    }
    return false;
  }

  /** How many event APIs there are. */
  int count() {
    return chosen.isEmpty() && own.isEmpty() ? builtIn.standard() : ids().size();
  }

  /** The ids of the event APIs, in order. */
  List<String> ids() {
    TreeSet<String> ids = new TreeSet<>();
    for (int i = 0; i < builtIn.size(); i++) {
      if (isWanted(i)) {
        ids.add(builtIn.id(i));
      }
    }
    for (ApiRule rule : own) {
      ids.add(rule.id());
    }
    return new ArrayList<>(ids);
  }

  /** The ids of those of which a class was loaded. */
  List<String> idsInUse() {
    TreeSet<String> ids = new TreeSet<>();
    for (Read known : read.values()) {
      if (hooks.met(known.rule)) {
        ids.add(known.rule.id());
      }
    }
    for (ApiRule rule : own) {
      if (hooks.met(rule)) {
        ids.add(rule.id());
      }
    }
    return new ArrayList<>(ids);
  }

  /**
   * Notes the user's own rules of which no class ever turned up: a library that was not used, or a
   * name that is wrong.
   */
  void checkOwn(Notes notes) {
    for (ApiRule rule : own) {
      if (!hooks.met(rule)) {
        notes.add(
            "event API "
                + rule.id()
                + ": no class was loaded that it is about, "
                + rule.hooks().get(0).type()
                + " for one");
      }
    }
  }
}
