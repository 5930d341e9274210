package programs.context;

import dev.leash.Leash;
import dev.leash.owner.Scope;
import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;

/** Work that registers a listener, handed over in a scope, and the same again in none. */
final class Work {
  private static final List<Object> KEPT = Collections.synchronizedList(new ArrayList<>());

  private Work() {}

  /** Hands work over and waits for its end. */
  interface Way {
    void go(Runnable work) throws Exception;
  }

  /** Once for an owner, then for nobody. */
  static void hand(String owner, Way way) throws Exception {
    try (Scope scope = Leash.scope().owner(owner).open()) {
      way.go(Work::register);
    }
    way.go(() -> register());
  }

  static void register() {
    PropertyChangeListener listener = new Listener();
    PropertyChangeSupport bean = new PropertyChangeSupport(listener);
    KEPT.add(bean);
    bean.addPropertyChangeListener(listener);
  }

  /** Says who has how many. */
  static void tell() {
    long owned = 0;
    for (var entry : new TreeMap<>(Leash.statistics().byOwner()).entrySet()) {
      System.out.println(entry.getKey() + " " + entry.getValue().live());
      owned += entry.getValue().live();
    }
    System.out.println("nobody " + (Leash.statistics().byApi().get("jdk-pcs").live() - owned));
  }

  /** Says how many have which tag, before and after those with one of them are released. */
  static void tellTags(String released) {
    tellTags();
    System.out.println("released " + Leash.releaseTag(released));
    tellTags();
  }

  private static void tellTags() {
    for (var entry : new TreeMap<>(Leash.statistics().byTag()).entrySet()) {
      System.out.println(entry.getKey() + " " + entry.getValue().live());
    }
    System.out.println("live " + Leash.statistics().byApi().get("jdk-pcs").live());
  }

  private static class Listener implements PropertyChangeListener {
    @Override
    public void propertyChange(java.beans.PropertyChangeEvent event) {}
  }
}
