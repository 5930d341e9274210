package programs.library;

import dev.leash.Leash;
import dev.leash.owner.Scope;
import dev.leash.track.Tracking;
import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;
import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Uses the library twice, in the application's class loader and child-first in another one. With
 * the path of an agent as its argument it attaches that in between.
 */
public class OneRegistry {
  static final PropertyChangeSupport BEAN = new PropertyChangeSupport(new Object());
  static final List<Object> KEPT = new ArrayList<>();

  public static class Handle implements AutoCloseable {
    boolean closed;

    @Override
    public void close() {
      closed = true;
    }
  }

  public static void main(String[] args) throws Exception {
    Handle handle = new Handle();
    Leash.track(handle, Tracking.of("parent").owner("ann"));
    PropertyChangeListener listener = event -> {};
    Leash.service("beans")
        .listen(
            BEAN,
            listener,
            PropertyChangeSupport::addPropertyChangeListener,
            PropertyChangeSupport::removePropertyChangeListener);
    Class<?> copy = childFirst().loadClass(OneRegistry.class.getName());
    copy.getMethod("asChild").invoke(null);
    if (args.length > 0) {
      attach(args[0]);
    }
    PropertyChangeListener woven = event -> {};
    KEPT.add(woven);
    try (Scope scope = Leash.scope().service("scoped").owner("bob").open()) {
      BEAN.addPropertyChangeListener(woven);
    }
    copy.getMethod("asChild").invoke(null);
    tell();
    System.out.println("child released " + Leash.releaseService("child"));
    System.out.println("beans released " + Leash.releaseService("beans"));
    System.out.println("ann released " + Leash.releaseOwner("ann") + ", closed " + handle.closed);
    System.out.println("listeners left " + BEAN.getPropertyChangeListeners().length);
    tell();
  }

  static void tell() {
    System.out.println("total " + Leash.statistics().total());
    new TreeMap<>(Leash.statistics().byService())
        .forEach((name, counts) -> System.out.println(name + " live " + counts.live()));
  }

  public static void asChild() {
    Leash.track(new Handle(), Tracking.of("child"));
  }

  static ClassLoader childFirst() throws Exception {
    List<URL> path = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      path.add(new File(entry).toURI().toURL());
    }
    ClassLoader child =
        new URLClassLoader(path.toArray(new URL[0]), ClassLoader.getPlatformClassLoader());
    KEPT.add(child);
    return child;
  }

  static void attach(String agent) throws Exception {
    String jcmd = System.getProperty("java.home") + "/bin/jcmd";
    String pid = String.valueOf(ProcessHandle.current().pid());
    Process process =
        new ProcessBuilder(jcmd, pid, "JVMTI.agent_load", agent)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (process.waitFor() != 0) {
      throw new IllegalStateException("not attached");
    }
  }
}
