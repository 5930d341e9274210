package programs.env;

/** Joins a bus three times and never leaves. */
public class BusUser {
  private static final Bus BUS = new Bus();

  public static void main(String[] args) {
    for (int i = 0; i < 3; i++) {
      int number = i;
      BUS.join(() -> System.out.println(number));
    }
    System.out.println("done");
  }
}
