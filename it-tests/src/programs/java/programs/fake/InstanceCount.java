package programs.fake;

import java.lang.instrument.Instrumentation;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import javax.management.ObjectName;

/**
 * An agent that counts: as the JVM ends, it writes how many objects there are of each class after a
 * collection, as {@code jcmd GC.class_histogram} does, into {@code instances.txt}. What programs
 * keep on purpose, in static fields named {@code KEPT}, they let go of before.
 */
public class InstanceCount {
  public static void premain(String options, Instrumentation instrumentation) {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> write(instrumentation)));
  }

  private static void write(Instrumentation instrumentation) {
    try {
      for (Class<?> type : instrumentation.getAllLoadedClasses()) {
        if (type.getName().startsWith("programs.")) {
          letGo(type);
        }
      }
      awaitEnding();
      Object histogram =
          ManagementFactory.getPlatformMBeanServer()
              .invoke(
                  new ObjectName("com.sun.management:type=DiagnosticCommand"),
                  "gcClassHistogram",
                  new Object[] {new String[0]},
                  new String[] {String[].class.getName()});
      Files.writeString(Path.of("instances.txt"), (String) histogram);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (Exception e) {
      e.printStackTrace();
    }
  }

  /** Threads that were told to end do so in their own time. */
  private static void awaitEnding() throws InterruptedException {
    int before;
    do {
      before = ManagementFactory.getThreadMXBean().getThreadCount();
      Thread.sleep(50);
    } while (ManagementFactory.getThreadMXBean().getThreadCount() < before);
  }

  private static void letGo(Class<?> type) throws IllegalAccessException {
    for (Field field : type.getDeclaredFields()) {
      if (field.getName().equals("KEPT")) {
        field.setAccessible(true);
        ((Collection<?>) field.get(null)).clear();
      }
    }
  }
}
