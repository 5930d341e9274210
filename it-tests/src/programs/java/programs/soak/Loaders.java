package programs.soak;

import java.io.File;
import java.lang.ref.WeakReference;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Loads a library and a program that uses it into one class loader after another. */
public class Loaders {
  public static void main(String[] args) throws Exception {
    int count = Integer.parseInt(args[0]);
    List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
    Held before = null;
    for (int i = 0; i < count; i++) {
      loaders.add(new WeakReference<>(use()));
      if (i == count / 5) {
        before = Held.now();
      }
    }
    String grown = Held.now().since(before);
    System.out.println("alive " + loaders.stream().filter(it -> !it.refersTo(null)).count());
    System.out.println(grown);
  }

  private static ClassLoader use() throws Exception {
    List<URL> urls = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      urls.add(Path.of(entry).toUri().toURL());
    }
    URLClassLoader loader =
        new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    loader.loadClass("programs.soak.PlugIn").getMethod("run").invoke(null);
    loader.close();
    return loader;
  }
}
