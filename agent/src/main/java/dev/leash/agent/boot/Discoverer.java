package dev.leash.agent.boot;

import dev.leash.agent.catalogue.ApiRule;
import dev.leash.agent.catalogue.HookRule;
import dev.leash.agent.catalogue.Role;
import dev.leash.agent.catalogue.RuleWriter;
import dev.leash.agent.discover.ApplicationCode;
import dev.leash.agent.discover.Discovery;
import dev.leash.agent.discover.GeneratedClasses;
import dev.leash.agent.discover.Prescan;
import dev.leash.agent.discover.RecentClassFiles;
import dev.leash.agent.discover.ReturnedPrescan;
import dev.leash.agent.flow.ClassFiles;
import dev.leash.agent.weave.ClassHeader;
import dev.leash.agent.weave.Gate;
import dev.leash.agent.weave.HookFinder;
import dev.leash.agent.weave.LoadingClass;
import dev.leash.agent.weave.NumberedHook;
import java.lang.ref.WeakReference;
import java.security.ProtectionDomain;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Arms what is discovered: in classes while they load, and, on Leash's own thread and some at a
 * time, in those that were loaded before.
 *
 * <p>Thread-safe.
 */
final class Discoverer implements HookFinder {

  private static final long PAUSE_MILLIS = 50;
  private static final long PATIENCE_MILLIS = 1_000;
  private static final int AT_ONCE = 40;
  private static final int MOST_RULES = 2_000;

  private final ApplicationCode code;
  private Discovery discovery;
  private GeneratedClasses generated;
  private RecentClassFiles recent;
  private final Gate gate;
  private final HookTable hooks;
  private final AgentSetup setup;
  private final List<ApiRule> found = new ArrayList<>();
  private final Set<String> late = new HashSet<>();

  Discoverer(ApplicationCode code, Gate gate, HookTable hooks, AgentSetup setup) {
    this.code = code;
    this.gate = gate;
    this.hooks = hooks;
    this.setup = setup;
  }

  @Override
  public boolean wants(ClassLoader loader, String internalName, ProtectionDomain domain) {
    return code.includes(loader, internalName, domain);
  }

  @Override
  public List<NumberedHook> find(LoadingClass type, List<NumberedHook> known) {
    ClassHeader header = type.header();
    boolean keeps = Prescan.passes(header);
    boolean owns = ReturnedPrescan.owns(header);
    boolean writes = ReturnedPrescan.passes(header);
    return keeps || owns || writes ? find(type, known, keeps, owns, writes) : List.of();
  }

  /** Looks at a class closely; what that takes is loaded for the first that needs it. */
  private List<NumberedHook> find(
      LoadingClass type, List<NumberedHook> known, boolean keeps, boolean owns, boolean writes) {
    if (isOneTooMany(type.internalName())) {
      return List.of();
    }
    List<NumberedHook> all = new ArrayList<>();
    ClassFiles files =
        name -> name.equals(type.internalName()) ? type.bytes() : recent().of(type.loader(), name);
    if (keeps) {
      Discovery.Found inClass = discovery().find(type.bytes(), hooked(known), files);
      remember(inClass.rules(), inClass.elsewhere());
      all.addAll(hooks.number(inClass.rules()));
      all.addAll(numbered(type, inClass.pending()));
    }
    if (owns) {
      for (Map.Entry<ApiRule, HookRule> found : discovery().findOwn(type.bytes(), files)) {
        all.add(hooks.number(found.getKey(), found.getValue()));
      }
    }
    if (writes) {
      all.addAll(returned(type, files));
    }
    if (!all.isEmpty()) {
      generated().add(type.internalName());
    }
    return all;
  }

  private boolean isOneTooMany(String name) {
    boolean tooMany = generated().isOneTooMany(name);
    if (tooMany) {
      setup
          .notes()
          .add(
              "only the first classes like "
                  + GeneratedClasses.like(name)
                  + " were looked at for listener lists of their own: there are too many");
    }
    return tooMany;
  }

  private List<NumberedHook> returned(LoadingClass type, ClassFiles files) {
    return numbered(type, discovery().findReturned(type.bytes(), files));
  }

  /** Hooks that may be for other classes, too, which were loaded before perhaps. */
  private List<NumberedHook> numbered(LoadingClass type, List<Map.Entry<ApiRule, HookRule>> found) {
    List<NumberedHook> all = new ArrayList<>();
    Set<String> others = new HashSet<>();
    for (Map.Entry<ApiRule, HookRule> each : found) {
      all.add(hooks.number(each.getKey(), each.getValue()));
      others.add(each.getValue().type().replace('.', '/'));
    }
    others.remove(type.internalName());
    remember(List.of(), others);
    return all;
  }

  private synchronized GeneratedClasses generated() {
    if (generated == null) {
      generated = new GeneratedClasses();
    }
    return generated;
  }

  private synchronized RecentClassFiles recent() {
    if (recent == null) {
      recent = new RecentClassFiles();
    }
    return recent;
  }

  /** Made when the first class passes the look at its constant pool. */
  private synchronized Discovery discovery() {
    if (discovery == null) {
      discovery = new Discovery();
    }
    return discovery;
  }

  private synchronized void remember(List<ApiRule> rules, Set<String> elsewhere) {
    if (found.size() < MOST_RULES) {
      found.addAll(rules);
    }
    if (!elsewhere.isEmpty()) {
      if (late.isEmpty()) {
        setup.timer().in(PATIENCE_MILLIS, this::lookAgain);
      }
      late.addAll(elsewhere);
    }
  }

  /** What was discovered so far, as a file of rules; empty if nothing was. */
  synchronized String yaml() {
    return found.isEmpty() ? "" : RuleWriter.write("discovered", found);
  }

  /** A class that was loaded before turned out to have a listener list after all. */
  private void lookAgain() {
    Set<String> names;
    synchronized (this) {
      names = new HashSet<>(late);
      late.clear();
    }
    List<Class<?>> types = new ArrayList<>();
    for (Class<?> type : setup.instrumentation().getAllLoadedClasses()) {
      if (names.contains(type.getName().replace('.', '/'))) {
        types.add(type);
      }
    }
    lookAt(references(types.toArray(new Class<?>[0])), 0, true);
  }

  /** Looks at classes that were loaded before, some at a time. */
  void lookAt(Class<?>[] loaded) {
    lookAt(references(loaded), 0, false);
  }

  private static List<WeakReference<Class<?>>> references(Class<?>[] loaded) {
    List<WeakReference<Class<?>>> types = new ArrayList<>();
    for (Class<?> type : loaded) {
      if (type.getClassLoader() != null && !type.isArray()) {
        types.add(new WeakReference<>(type));
      }
    }
    return types;
  }

  /** Classes with hooks that were found elsewhere have nothing of their own to be found. */
  private void lookAt(List<WeakReference<Class<?>>> types, int from, boolean again) {
    int looked = 0;
    int at = from;
    while (at < types.size() && looked < AT_ONCE) {
      Class<?> type = types.get(at++).get();
      if (type != null
          && wants(type.getClassLoader(), type.getName().replace('.', '/'), domain(type))) {
        looked++;
        look(type, again);
      }
    }
    int next = at;
    if (next < types.size()) {
      setup.timer().in(PAUSE_MILLIS, () -> lookAt(types, next, again));
    }
  }

  private static ProtectionDomain domain(Class<?> type) {
    return type.getProtectionDomain();
  }

  private void look(Class<?> type, boolean again) {
    try {
      boolean found = gate.discovers(type);
      if ((found || (again && gate.matches(type)))
          && setup.instrumentation().isModifiableClass(type)) {
        setup.instrumentation().retransformClasses(type);
      }
    } catch (Throwable t) {
      setup.notes().add(type.getName() + " was loaded already and could not be woven: " + t);
    }
  }

  private static List<HookRule> hooked(List<NumberedHook> known) {
    List<HookRule> rules = new ArrayList<>();
    if (known != null) {
      for (NumberedHook hook : known) {
        if (hook.rule().role() != Role.COMPLETE) {
          rules.add(hook.rule());
        }
      }
    }
    return rules;
  }
}
