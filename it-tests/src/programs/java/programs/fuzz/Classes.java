package programs.fuzz;

import dev.leash.agent.catalogue.ApiRule;
import dev.leash.agent.catalogue.Catalogue;
import dev.leash.agent.catalogue.HookRule;
import dev.leash.agent.discover.Discovery;
import dev.leash.agent.weave.Gate;
import dev.leash.agent.weave.HookFinder;
import dev.leash.agent.weave.LoadingClass;
import dev.leash.agent.weave.NumberedHook;
import dev.leash.agent.weave.WeavingProblems;
import java.security.ProtectionDomain;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** A class file, whatever is in it, is woven or left alone. */
public class Classes {
  private static final String NAME = "java/beans/PropertyChangeSupport";
  private static final List<ApiRule> RULES = Catalogue.builtIn();
  private static final Discovery DISCOVERY = new Discovery();
  private static final Gate GATE = gate();

  /** Stands for the class in {@code java.lang}. */
  @SuppressWarnings("unchecked")
  public static class Bridge {
    public static BiFunction<Object, Object, Object>[] enter = new BiFunction[0];
    public static BiConsumer<Object, Object>[] exit = new BiConsumer[0];
    public static Consumer<Object>[] abort = new Consumer[0];
    public static BiConsumer<Object, Object>[] release = new BiConsumer[0];
  }

  public static void fuzzerTestOneInput(byte[] data) {
    GATE.transform(null, ClassLoader.getPlatformClassLoader(), NAME, null, null, data);
    GATE.transform(null, ClassLoader.getPlatformClassLoader(), "some/Subtype", null, null, data);
  }

  private static Gate gate() {
    Gate gate =
        new Gate(
            Bridge.class,
            new WeavingProblems() {
              @Override
              public void unmatched(String className, NumberedHook hook) {}

              @Override
              public void failed(String className, Throwable reason) {}
            });
    gate.maker((name, hooks) -> {});
    List<NumberedHook> hooks = new ArrayList<>();
    for (ApiRule api : RULES) {
      for (HookRule rule : api.hooks()) {
        hooks.add(new NumberedHook(rule, hooks.size() + 1));
      }
    }
    gate.add(hooks);
    gate.finder(
        new HookFinder() {
          @Override
          public boolean wants(ClassLoader loader, String name, ProtectionDomain domain) {
            return true;
          }

          @Override
          public List<NumberedHook> find(LoadingClass type, List<NumberedHook> known) {
            DISCOVERY.find(type.bytes(), List.of(), name -> null);
            return List.of();
          }
        });
    return gate;
  }
}
