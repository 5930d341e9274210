package dev.leash.agent.boot;

import dev.leash.agent.catalogue.CallPart;
import dev.leash.agent.catalogue.Catalogue;
import dev.leash.agent.catalogue.HookRule;
import dev.leash.agent.catalogue.LifecycleRules;
import dev.leash.agent.catalogue.LifecycleRules.Turn;
import dev.leash.agent.catalogue.Role;
import dev.leash.agent.context.ApplicationLifecycles;
import dev.leash.agent.discover.ApplicationCode;
import dev.leash.agent.options.Options;
import dev.leash.agent.weave.HookFinder;
import dev.leash.agent.weave.LifecycleScan;
import dev.leash.agent.weave.LifecycleScan.LifecycleMethod;
import dev.leash.agent.weave.LoadingClass;
import dev.leash.agent.weave.NumberedHook;
import java.security.ProtectionDomain;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Hooks the methods of the application's own classes that begin and end lives, whenever such a
 * class is woven. Methods of one name share one number.
 *
 * <p>Thread-safe.
 */
final class LifecycleHooks implements HookFinder, ApplicationLifecycles {

  private final List<String> moreEnds;
  private final HookTable hooks;
  private final Map<String, Turn> wovenByClass = new ConcurrentHashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<LifecycleMethod, NumberedHook> made = new HashMap<>();
  private volatile ApplicationCode application;
  private volatile LifecycleRules rules;
  private volatile LifecycleScan scan;
  private volatile Turns told;

  LifecycleHooks(Options options, HookTable hooks) {
    this.moreEnds = options.ends();
    this.hooks = hooks;
  }

  /** Sets which classes are the application's; nothing is hooked before. */
  void lookAt(ApplicationCode code) {
    application = code;
  }

  @Override
  public boolean wants(ClassLoader loader, String internalName, ProtectionDomain domain) {
    ApplicationCode code = application;
    return code != null && code.includes(loader, internalName, domain);
  }

  @Override
  public List<NumberedHook> find(LoadingClass type, List<NumberedHook> known) {
    List<LifecycleMethod> found = scan().methods(type.header());
    if (found.isEmpty()) {
      return List.of();
    }
    List<NumberedHook> hooked = new ArrayList<>(found.size());
    Turn plainest = Turn.START;
    for (LifecycleMethod method : found) {
      hooked.add(hook(method));
      if (method.turn().compareTo(plainest) < 0) {
        plainest = method.turn();
      }
    }
    wovenByClass.put(type.className(), plainest);
    return hooked;
  }

  private LifecycleScan scan() {
    LifecycleScan known = scan;
    if (known == null) {
      known = new LifecycleScan(rules());
      scan = known;
    }
    return known;
  }

  @Override
  public LifecycleRules rules() {
    LifecycleRules known = rules;
    if (known == null) {
      known = Catalogue.lifecycles().withEnds(moreEnds);
      rules = known;
    }
    return known;
  }

  private synchronized NumberedHook hook(LifecycleMethod method) {
    NumberedHook known = made.get(method);
    if (known == null) {
      HookRule rule =
          HookRule.of(Role.RELEASE, "java.lang.Object", method.name(), method.parameters())
              .source(CallPart.THIS)
              .optional(true)
              .before(true)
              .build();
      known = new NumberedHook(rule, number(method));
      made.put(method, known);
    }
    return known;
  }

  private int number(LifecycleMethod method) {
    String key = method.turn() + " " + method.name();
    Integer known = numbers.get(key);
    if (known == null) {
      known = hooks.number(new LifecycleHook(this, method.name(), method.turn()));
      numbers.put(key, known);
    }
    return known;
  }

  @Override
  public boolean isApplication(Class<?> type) {
    ApplicationCode code = application;
    String name = type.getName().replace('.', '/');
    int lambda = name.indexOf("$$Lambda");
    if (lambda > 0) {
      name = name.substring(0, lambda); // it is of the class that it is written in
    }
    return code != null && code.includes(type.getClassLoader(), name, type.getProtectionDomain());
  }

  @Override
  public Turn wovenIn(String className) {
    return wovenByClass.get(className);
  }

  @Override
  public void tell(Turns whoIsTold) {
    told = whoIsTold;
  }

  /** What woven code calls when such a method begins. */
  private static final class LifecycleHook
      implements java.util.function.BiConsumer<Object, Object> {
    private final LifecycleHooks all;
    private final String method;
    private final Turn turn;

    LifecycleHook(LifecycleHooks all, String method, Turn turn) {
      this.all = all;
      this.method = method;
      this.turn = turn;
    }

    /** Before anybody is told, nothing was registered, so that no end can matter. */
    @Override
    public void accept(Object object, Object none) {
      Turns whoIsTold = all.told;
      if (whoIsTold != null) {
        whoIsTold.happened(object, method, turn);
      }
    }
  }
}
