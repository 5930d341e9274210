package programs.faults;

/** Joins a bus three times; whether it tries to leave is up to the second argument. */
public class OddUser {
  private static OddBus bus;

  public static void main(String[] args) {
    bus = new OddBus(args[0]);
    for (int i = 0; i < 3; i++) {
      int number = i;
      Runnable listener = () -> System.out.println(number);
      bus.join(listener);
      if (args[1].equals("leaves")) {
        leave(listener);
      }
    }
    System.out.println("done");
  }

  private static void leave(Runnable listener) {
    try {
      bus.leave(listener);
    } catch (IllegalStateException | StackOverflowError e) {
      System.out.println(e);
    }
  }
}
