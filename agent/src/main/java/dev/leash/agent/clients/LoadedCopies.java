package dev.leash.agent.clients;

import java.util.function.BiFunction;
import java.util.function.Consumer;

/** The copies of the library that are loaded already: those that come later connect themselves. */
public final class LoadedCopies {

  /** What copies of the library call their own side; a copy may have been moved to a package. */
  private static final String CONNECTION = "leash.bridge.TrackerConnection";

  private LoadedCopies() {}

  /**
   * Connects them, or sends them back to registries of their own.
   *
   * @param loaded all classes that are loaded
   * @param server what they are to call; null for nothing any more
   * @param problems told, a line each, which of them could not be reached
   */
  public static void connect(
      Class<?>[] loaded, BiFunction<String, Object[], Object> server, Consumer<String> problems) {
    ClassLoader own = LoadedCopies.class.getClassLoader();
    for (Class<?> type : loaded) {
      ClassLoader loader = type.getClassLoader();
      if (loader != null && loader != own && type.getName().endsWith(CONNECTION)) {
        try {
          type.getMethod("connect", BiFunction.class).invoke(null, server);
        } catch (Exception | LinkageError e) {
          problems.accept("a copy of leash-core keeps a registry of its own: " + e);
        }
      }
    }
  }
}
