package programs.env;

import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;

/** Leaks or not, and then ends in one of the ways there are. */
public class Ends {
  private static final PropertyChangeSupport MODEL = new PropertyChangeSupport("model");

  public static void main(String[] args) throws Exception {
    if (args[0].equals("leaky")) {
      for (int i = 0; i < 100; i++) {
        open(i);
      }
    }
    System.out.println("done");
    switch (args[1]) {
      case "return" -> {}
      case "exit0" -> System.exit(0);
      case "exit3" -> System.exit(3);
      case "throw" -> throw new IllegalStateException("on purpose");
      case "throw-elsewhere" -> {
        Thread thread = new Thread(Ends::fail);
        thread.start();
        thread.join();
      }
      case "halt" -> Runtime.getRuntime().halt(4);
      case "hook-exits" -> {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> System.exit(5)));
        System.exit(6);
      }
      case "wait" -> {
        System.out.println("ready");
        Thread.sleep(Long.MAX_VALUE);
      }
      default -> throw new IllegalArgumentException(args[1]);
    }
  }

  private static void fail() {
    throw new IllegalStateException("on purpose");
  }

  private static void open(int number) {
    PropertyChangeListener listener = event -> System.out.println(number);
    MODEL.addPropertyChangeListener(listener);
  }
}
