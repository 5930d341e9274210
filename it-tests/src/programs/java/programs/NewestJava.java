package programs;

/** Needs the language and the library of JDK 25. */
public class NewestJava {
  public static void main(String[] args) throws InterruptedException {
    Thread.ofVirtual().start(() -> IO.println("hello")).join();
  }
}
