package programs.fake;

import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.security.ProtectionDomain;
import java.util.ArrayList;
import java.util.List;

/**
 * An agent that, when it is shown the bytes of a class, loads that very class by the loader it
 * sees, and those whose loading led there as well. The JDK's own loaders do not stand that; others
 * may.
 */
public class ReentrantAgent implements ClassFileTransformer {
  private final ThreadLocal<List<String>> open = ThreadLocal.withInitial(ArrayList::new);

  public static void premain(String options, Instrumentation instrumentation) {
    instrumentation.addTransformer(new ReentrantAgent());
  }

  @Override
  public byte[] transform(
      ClassLoader loader, String name, Class<?> type, ProtectionDomain domain, byte[] bytes) {
    if (isOfTheJdk(loader) || name == null || open.get().contains(name)) {
      return null;
    }
    open.get().add(name);
    try {
      for (int i = open.get().size() - 1; i >= 0; i--) {
        load(open.get().get(i), loader);
      }
    } finally {
      open.get().remove(name);
    }
    return null;
  }

  private static void load(String name, ClassLoader loader) {
    try {
      Class.forName(name.replace('/', '.'), false, loader);
    } catch (ClassNotFoundException | LinkageError e) {
      // Nobody hears of it.
    }
  }

  private static boolean isOfTheJdk(ClassLoader loader) {
    return loader == null
        || loader == ClassLoader.getPlatformClassLoader()
        || loader == ClassLoader.getSystemClassLoader();
  }
}
