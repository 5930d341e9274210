package dev.leash.agent.context;

import java.util.function.Consumer;

/** Watches a method through which work goes from thread to thread. It never throws. */
abstract class TaskHook implements CallWatch {

  private final Consumer<Throwable> errors;

  TaskHook(Consumer<Throwable> errors) {
    this.errors = errors;
  }

  /** The method begins; what it gives is handed to {@link #left}, unless it is null. */
  abstract Object entered(Object on, Object argument);

  /** The method ends, with a result; or without one, because it threw or has none. */
  void left(Object entered, Object result) {}

  /** The method threw. */
  void threw(Object entered) {
    left(entered, null);
  }

  @Override
  public final Object apply(Object on, Object argument) {
    try {
      return entered(on, argument);
    } catch (RuntimeException | LinkageError e) {
      errors.accept(e);
      return null;
    }
  }

  @Override
  public final void accept(Object entered, Object result) {
    if (entered == null) {
      return;
    }
    try {
      left(entered, result);
    } catch (RuntimeException | LinkageError e) {
      errors.accept(e);
    }
  }

  @Override
  public final void accept(Object entered) {
    if (entered == null) {
      return;
    }
    try {
      threw(entered);
    } catch (RuntimeException | LinkageError e) {
      errors.accept(e);
    }
  }
}
