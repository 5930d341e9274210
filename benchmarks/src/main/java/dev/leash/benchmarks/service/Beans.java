package dev.leash.benchmarks.service;

import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;

/** Beans that live for a moment, each with a listener that goes with it. */
final class Beans implements Workload {

  private static final int BEANS = 100_000;

  private int changes;

  /** As beans are written. */
  private static final class Bean {
    private final PropertyChangeSupport support = new PropertyChangeSupport(this);
    private int value;

    void addPropertyChangeListener(PropertyChangeListener listener) {
      support.addPropertyChangeListener(listener);
    }

    void setValue(int value) {
      int before = this.value;
      this.value = value;
      support.firePropertyChange("value", before, value);
    }
  }

  @Override
  public int operations() {
    return BEANS;
  }

  @Override
  public void run() {
    for (int i = 0; i < BEANS; i++) {
      use(i);
    }
  }

  private void use(int value) {
    Bean bean = new Bean();
    bean.addPropertyChangeListener(event -> changes++);
    bean.setValue(value);
  }
}
