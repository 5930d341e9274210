package programs.library;

import dev.leash.Leash;
import dev.leash.owner.Scope;
import java.beans.PropertyChangeSupport;
import java.util.ArrayList;
import java.util.List;

/** Sets the limit of an owner while it runs, and has one who listens to twenty beans. */
public class Limited {
  private static final List<PropertyChangeSupport> BEANS = new ArrayList<>();

  public static void main(String[] args) {
    Leash.configure(settings -> settings.maxPerOwner(Integer.parseInt(args[0])));
    try (Scope scope = Leash.scope().owner("ann").open()) {
      for (int i = 0; i < 20; i++) {
        BEANS.add(new PropertyChangeSupport(new Object()));
        listen(BEANS.get(i));
      }
    }
  }

  private static void listen(PropertyChangeSupport bean) {
    bean.addPropertyChangeListener(event -> System.out.println(event + " of " + bean));
  }
}
