package programs.owners;

import com.google.common.eventbus.EventBus;
import java.net.URL;
import java.net.URLClassLoader;

/** Plug-ins that are loaded and closed; a leaky plug-in leaves its listener on the host's bus. */
public class Loaders {
  private static final EventBus BUS = new EventBus();

  public static void main(String[] args) throws Exception {
    boolean leaky = args[0].equals("leaky");
    URL classes = Loaders.class.getProtectionDomain().getCodeSource().getLocation();
    for (int i = 0; i < 3; i++) {
      URLClassLoader loader =
          new URLClassLoader(new URL[] {classes}, Loaders.class.getClassLoader()) {
            @Override
            protected Class<?> loadClass(String name, boolean resolve)
                throws ClassNotFoundException {
              return name.equals(PlugIn.class.getName())
                  ? findClass(name)
                  : super.loadClass(name, resolve);
            }
          };
      Object plugIn =
          loader.loadClass(PlugIn.class.getName()).getDeclaredConstructor().newInstance();
      hearWith(plugIn);
      Thread.sleep(i == 0 ? 1500 : 5);
      if (!leaky) {
        BUS.unregister(plugIn);
      }
      loader.close();
    }
  }

  private static void hearWith(Object plugIn) {
    BUS.register(plugIn);
  }

  /** Loaded anew each time. */
  public static class PlugIn {
    @com.google.common.eventbus.Subscribe
    public void hear(String message) {}
  }
}
