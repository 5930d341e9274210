package programs.control;

/** Says that Leash is in here, which it is not, and takes that back when somebody has come. */
public class Leaving {
  public static void main(String[] args) throws Exception {
    System.setProperty("dev.leash.agent", "0.2.0 0");
    System.out.println("ready");
    while (System.getProperty("com.sun.management.jmxremote.localConnectorAddress") == null
        && !isAskedFor()) {
      Thread.sleep(20);
    }
    Thread.sleep(500);
    System.clearProperty("dev.leash.agent");
    Thread.sleep(60_000);
  }

  /** A thread of the JDK is there that answers. */
  private static boolean isAskedFor() {
    return Thread.getAllStackTraces().keySet().stream()
        .anyMatch(thread -> thread.getName().startsWith("RMI TCP Accept"));
  }
}
