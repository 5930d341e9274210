package programs.faults;

import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.TreeSet;

/**
 * Interrupts whatever it can: its own thread group as a whole, and each thread whose name says that
 * it is Leash's. Tells which of those live afterwards, and whether one of them is busy without end.
 */
public class Interrupter {
  public static void main(String[] args) throws Exception {
    PropertyChangeSupport model = new PropertyChangeSupport("model");
    PropertyChangeListener listener = event -> {};
    model.addPropertyChangeListener(listener);
    List<String> wanted = List.of(args);
    while (!names(leash()).containsAll(wanted)) {
      Thread.sleep(20);
    }
    System.out.println("in the group " + names(inGroup()));
    for (int i = 0; i < 20; i++) {
      Thread.currentThread().getThreadGroup().interrupt();
      leash().forEach(Thread::interrupt);
      Thread.interrupted();
      Thread.sleep(20);
    }
    System.out.println("alive " + names(leash()).containsAll(wanted));
    long before = cpuMillis();
    Thread.sleep(1000);
    System.out.println("busy " + (cpuMillis() - before > 300));
    model.removePropertyChangeListener(listener);
  }

  private static List<Thread> leash() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().startsWith("leash-"))
        .toList();
  }

  private static List<Thread> inGroup() {
    ThreadGroup own = Thread.currentThread().getThreadGroup();
    return leash().stream().filter(thread -> thread.getThreadGroup() == own).toList();
  }

  private static TreeSet<String> names(List<Thread> threads) {
    TreeSet<String> names = new TreeSet<>();
    threads.forEach(thread -> names.add(thread.getName()));
    return names;
  }

  private static long cpuMillis() {
    ThreadMXBean times = ManagementFactory.getThreadMXBean();
    long nanos = 0;
    for (Thread thread : leash()) {
      nanos += times.getThreadCpuTime(thread.getId());
    }
    return nanos / 1_000_000;
  }
}
