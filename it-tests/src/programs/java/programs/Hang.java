package programs;

/** Says that it is ready, and waits for ever, or for a line. */
public class Hang {
  public static void main(String[] args) throws Exception {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("bye")));
    System.out.println("ready");
    if (args.length > 0 && args[0].equals("for-a-line")) {
      System.out.println("got " + new String(new byte[] {(byte) System.in.read()}));
    } else {
      Thread.sleep(Long.MAX_VALUE);
    }
  }
}
