package programs.env;

import java.lang.ref.WeakReference;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;

/** Loads a program with an event API again and again, and drops the loader each time. */
public class Dropped {
  public static void main(String[] args) throws Exception {
    List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      loaders.add(new WeakReference<>(load()));
    }
    long alive = loaders.size();
    for (int i = 0; i < 50 && alive > 0; i++) {
      System.gc();
      Thread.sleep(20);
      alive = loaders.stream().filter(l -> !l.refersTo(null)).count();
    }
    System.out.println("loaders alive: " + alive);
  }

  private static ClassLoader load() throws Exception {
    URL[] urls = {Dropped.class.getProtectionDomain().getCodeSource().getLocation()};
    URLClassLoader loader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
    loader.loadClass("programs.env.Dropped$Plugin").getMethod("run").invoke(null);
    loader.close();
    return loader;
  }

  /** What is loaded. */
  public static class Plugin {
    private static final Bus BUS = new Bus();

    public static void run() {
      for (int i = 0; i < 3; i++) {
        int number = i;
        BUS.join(() -> System.out.println(number));
      }
    }
  }
}
