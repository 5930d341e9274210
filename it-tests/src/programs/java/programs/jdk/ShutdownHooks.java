package programs.jdk;

import programs.Forms;
import programs.Forms.Odd;
import programs.Forms.Release;

/** Things that want to be closed at the end, and are closed long before. */
public class ShutdownHooks {
  public static void main(String[] args) throws Exception {
    Forms.run(ShutdownHooks.class, args);
  }

  static Release hook() {
    Thread hook = new Thread(() -> {});
    Runtime.getRuntime().addShutdownHook(hook);
    return () -> Runtime.getRuntime().removeShutdownHook(hook);
  }

  @Odd
  static void neverThere() {
    Runtime.getRuntime().removeShutdownHook(new Thread(() -> {}));
  }

  @Odd
  static void twice() {
    Thread hook = new Thread(() -> {});
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      Runtime.getRuntime().addShutdownHook(hook);
    } catch (IllegalArgumentException e) {
      System.out.println("refused");
    }
    Runtime.getRuntime().removeShutdownHook(hook);
  }
}
