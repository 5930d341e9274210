package programs.env;

import java.beans.PropertyChangeEvent;
import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;
import java.util.ArrayList;
import java.util.List;

/**
 * Has a pool in use when it exits, which a shutdown hook lets go of. Its argument says how many
 * megabytes of memory it uses besides.
 */
public class ExitsWithPool {
  private static final PropertyChangeSupport MODEL = new PropertyChangeSupport("model");
  private static final List<Worker> POOL = new ArrayList<>();
  private static final List<byte[]> MEMORY = new ArrayList<>();

  public static void main(String[] args) throws Exception {
    for (int i = 0; i < Integer.parseInt(args[0]) * 16; i++) {
      MEMORY.add(new byte[1 << 16]);
    }
    for (int i = 0; i < 60; i++) {
      POOL.add(new Worker());
    }
    Thread.sleep(1_200); // the pool is full
    Runtime.getRuntime().addShutdownHook(new Thread(POOL::clear));
    System.exit(0);
  }

  private static final class Worker implements PropertyChangeListener {
    private final int[] work = new int[100];

    private Worker() {
      MODEL.addPropertyChangeListener(this);
    }

    @Override
    public void propertyChange(PropertyChangeEvent event) {
      work[0]++;
    }
  }
}
