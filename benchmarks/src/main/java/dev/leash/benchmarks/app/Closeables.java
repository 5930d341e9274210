package dev.leash.benchmarks.app;

import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;
import java.util.concurrent.TimeUnit;

/** Opens and closes something short-lived that has no listener. */
final class Closeables implements App {

  private final PropertyChangeSupport model = new PropertyChangeSupport(new Object());
  private final Object listening;
  private int size;

  /**
   * Something is listening, so that ends matter.
   *
   * @param component whether it is of the class that is opened and closed
   */
  Closeables(boolean component) {
    Block block = new Block(1);
    PropertyChangeListener listener = component ? block::changed : event -> size++;
    model.addPropertyChangeListener(listener);
    listening = listener;
    try {
      TimeUnit.SECONDS.sleep(1); // until its class is known
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void pair() {
    try (Block block = new Block(1)) {
      size += block.size;
    }
    if (size == Integer.MIN_VALUE) {
      throw new IllegalStateException("never: " + listening);
    }
  }

  /** Has an end. */
  private static final class Block implements AutoCloseable {
    private int size;

    Block(int size) {
      this.size = size;
    }

    void changed(Object event) {
      size++;
    }

    @Override
    public void close() {
      size = 0;
    }
  }
}
