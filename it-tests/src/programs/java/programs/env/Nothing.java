package programs.env;

/** Uses no event API. */
public class Nothing {
  public static void main(String[] args) {
    System.out.println("hi");
  }
}
