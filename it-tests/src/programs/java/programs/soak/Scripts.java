package programs.soak;

import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.security.ProtectionDomain;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs scripts as a rule engine does: each is a class of its own name in a loader of its own, and
 * adds two listeners, a lambda and a proxy, whose classes are its own as well. They stay if so
 * asked, else they are taken back. With {@code Emitting} each has a listener list of its own, too.
 */
public class Scripts {
  public static final PropertyChangeSupport MODEL = new PropertyChangeSupport("model");

  /** What each script does. Its name is as long as theirs. */
  public static class Template implements Runnable {
    @Override
    public void run() {
      PropertyChangeListener lambda = event -> System.out.println(event);
      PropertyChangeListener proxy = Scripts.proxy(getClass().getClassLoader());
      MODEL.addPropertyChangeListener(lambda);
      MODEL.addPropertyChangeListener(proxy);
      if (!Boolean.getBoolean("leaky")) {
        MODEL.removePropertyChangeListener(lambda);
        MODEL.removePropertyChangeListener(proxy);
      }
    }
  }

  /** The same with a list of its own. Its name is as long as theirs. */
  public static class Emitting implements Runnable {
    private final List<Runnable> listeners = new ArrayList<>();

    public void add(Runnable listener) {
      listeners.add(listener);
    }

    public void drop(Runnable listener) {
      listeners.remove(listener);
    }

    @Override
    public void run() {
      Runnable listener = () -> System.out.println("fired");
      add(listener);
      drop(listener);
    }

    public void fire() {
      for (Runnable each : listeners) {
        each.run();
      }
    }
  }

  /** A listener of a class that is made in a loader, equal to itself alone. */
  public static PropertyChangeListener proxy(ClassLoader loader) {
    Class<?>[] types = {PropertyChangeListener.class};
    return (PropertyChangeListener)
        Proxy.newProxyInstance(loader, types, (it, method, with) -> it == with[0]);
  }

  private static final class Loader extends ClassLoader {
    Loader() {
      super(Scripts.class.getClassLoader());
    }

    Class<?> define(String name, byte[] code, ProtectionDomain from) {
      return defineClass(name, code, 0, code.length, from);
    }
  }

  public static void main(String[] args) throws Exception {
    int scripts = Integer.parseInt(args[0]);
    String template;
    try (InputStream in = Scripts.class.getResourceAsStream("Scripts$" + args[1] + ".class")) {
      template = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    }
    ProtectionDomain from = args[1].equals("Emitting") ? Scripts.class.getProtectionDomain() : null;
    run(template, from, 0, scripts / 5);
    Held before = Held.now();
    run(template, from, scripts / 5, scripts);
    System.out.println(Held.now().since(before));
    System.out.println("kept " + MODEL.getPropertyChangeListeners().length);
  }

  /** Whose code they are decides whether discovery looks at them. */
  private static void run(String template, ProtectionDomain from, int first, int end)
      throws Exception {
    for (int i = first; i < end; i++) {
      String name = String.format("Script_%09d", i);
      String code = template.replace("Scripts$Template", name).replace("Scripts$Emitting", name);
      Class<?> script =
          new Loader()
              .define("programs.soak." + name, code.getBytes(StandardCharsets.ISO_8859_1), from);
      ((Runnable) script.getConstructor().newInstance()).run();
    }
  }
}
