package programs.env;

import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs another program of the class path in a loader of its own: kind of loader, main, argument.
 */
public class OwnLoader {
  private static ClassLoader loader; // as long as the program runs

  public static void main(String[] args) throws Exception {
    List<URL> urls = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      if (!entry.contains("leash-agent")) {
        urls.add(new File(entry).toURI().toURL());
      }
    }
    URL[] all = urls.toArray(new URL[0]);
    loader =
        switch (args[0]) {
          case "child-first" -> new ChildFirst(all);
          case "platform" -> new URLClassLoader(all, ClassLoader.getPlatformClassLoader());
          case "boot" -> new URLClassLoader(all, null);
          default -> throw new IllegalArgumentException(args[0]);
        };
    Class<?> main = Class.forName(args[1], true, loader);
    main.getMethod("main", String[].class).invoke(null, (Object) new String[] {args[2]});
    System.out.println(main.getClassLoader() == loader);
  }

  /** Asks its parent last, as web containers do. */
  private static class ChildFirst extends URLClassLoader {
    ChildFirst(URL[] urls) {
      super(urls, OwnLoader.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      Class<?> loaded = findLoadedClass(name);
      if (loaded != null) {
        return loaded;
      }
      try {
        return findClass(name);
      } catch (ClassNotFoundException e) {
        return super.loadClass(name, resolve);
      }
    }
  }
}
