package dev.leash.agent.boot;

import dev.leash.agent.log.Notes;
import dev.leash.agent.weave.Gate;
import java.lang.instrument.Instrumentation;
import java.util.ArrayList;
import java.util.List;

/**
 * Weaves what was loaded before Leash came, and restores it when Leash goes. Every retransformation
 * stops the whole JVM for a moment, so a running application gets it in small batches, with time to
 * breathe between them. If a batch fails, its classes are tried one by one, so that one that
 * another agent has made impossible does not take the others with it.
 */
final class LoadedClasses {

  private static final int BATCH = 8;
  private static final long PAUSE_MILLIS = 20;

  private final Instrumentation instrumentation;
  private final Notes notes;
  private final boolean running;

  /**
   * The loaded classes.
   *
   * @param instrumentation the JVM's
   * @param notes told what could not be done
   * @param running whether the application is running already, and must not be stopped for long
   */
  LoadedClasses(Instrumentation instrumentation, Notes notes, boolean running) {
    this.instrumentation = instrumentation;
    this.notes = notes;
    this.running = running;
  }

  /**
   * Weaves those that the gate wants.
   *
   * @param loaded all there are
   */
  void weave(Class<?>[] loaded, Gate gate) {
    List<Class<?>> wanted = new ArrayList<>();
    for (Class<?> type : loaded) {
      if (gate.matches(type) && instrumentation.isModifiableClass(type)) {
        wanted.add(type);
      }
    }
    retransform(wanted, "was loaded already and could not be woven: ");
  }

  /** Gives those that the gate wove their own code back. The gate is no longer in force. */
  void restore(Gate gate) {
    List<Class<?>> woven = new ArrayList<>();
    for (Class<?> type : instrumentation.getAllLoadedClasses()) {
      if (gate.hasWoven(type.getName()) && instrumentation.isModifiableClass(type)) {
        woven.add(type);
      }
    }
    retransform(woven, "could not be restored; its hooks do nothing: ");
  }

  private void retransform(List<Class<?>> types, String problem) {
    for (int from = 0; from < types.size(); from += BATCH) {
      if (from > 0 && running) {
        pause();
      }
      List<Class<?>> batch = types.subList(from, Math.min(from + BATCH, types.size()));
      try {
        instrumentation.retransformClasses(batch.toArray(new Class<?>[0]));
      } catch (Throwable failed) {
        oneByOne(batch, problem);
      }
    }
  }

  private void oneByOne(List<Class<?>> types, String problem) {
    for (Class<?> type : types) {
      try {
        instrumentation.retransformClasses(type);
      } catch (Throwable t) {
        notes.add(type.getName() + " " + problem + t);
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
