package dev.leash.benchmarks.service;

import javafx.beans.binding.NumberBinding;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ChangeListener;

/** Listeners of JavaFX properties that come and go, or properties bound to each other. */
final class Properties implements Workload {

  private static final int PAIRS = 100_000;

  private final IntegerProperty model = new SimpleIntegerProperty();
  private final boolean bindings;
  private int changes;

  Properties(boolean bindings) {
    this.bindings = bindings;
  }

  @Override
  public int operations() {
    return PAIRS;
  }

  @Override
  public void run() {
    for (int i = 0; i < PAIRS; i++) {
      if (bindings) {
        bind(i);
      } else {
        pair(i);
      }
    }
  }

  private void pair(int value) {
    ChangeListener<Number> listener = (property, before, after) -> changes++;
    model.addListener(listener);
    model.set(value);
    model.removeListener(listener);
  }

  private void bind(int value) {
    IntegerProperty bound = new SimpleIntegerProperty();
    NumberBinding sum = model.add(1);
    bound.bind(sum);
    model.set(value);
    changes += bound.get();
    bound.unbind();
    sum.dispose();
  }
}
