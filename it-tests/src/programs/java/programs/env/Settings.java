package programs.env;

import java.lang.management.ManagementFactory;
import java.util.TimeZone;
import java.util.concurrent.ForkJoinPool;
import java.util.logging.LogManager;
import javax.management.MBeanServerBuilder;

/** Sets, in main, what the JDK reads once; says whether it was heard. */
public class Settings {
  private static boolean built;

  public static void main(String[] args) {
    System.setProperty("java.util.logging.manager", Manager.class.getName());
    System.setProperty("user.timezone", "Pacific/Chatham");
    System.setProperty("javax.management.builder.initial", Builder.class.getName());
    System.setProperty("java.util.concurrent.ForkJoinPool.common.parallelism", "7");
    System.out.println(LogManager.getLogManager().getClass().getSimpleName());
    System.out.println(TimeZone.getDefault().getID());
    ManagementFactory.getPlatformMBeanServer();
    System.out.println(built ? "built here" : "built before");
    System.out.println(ForkJoinPool.commonPool().getParallelism());
  }

  /** The application's own. */
  public static class Manager extends LogManager {}

  /** The application's own. */
  public static class Builder extends MBeanServerBuilder {
    public Builder() {
      built = true;
    }
  }
}
