package dev.leash.agent.prove;

import java.util.function.IntFunction;

/**
 * Where listeners lie while a dump is taken, so that whoever reads it finds them by the name of
 * this class and its fields. They are held for that long only.
 */
final class ListenersLaidReady {

  /** Read in the dump. */
  @SuppressWarnings("unused")
  private static Object[] listeners;

  /** Read in the dump: at the same place as a listener what it is registered with. */
  @SuppressWarnings("unused")
  private static Object[] sources;

  private ListenersLaidReady() {}

  /**
   * Lays them ready. No other frame of the stack has them then, which would hold them as well.
   *
   * @param count how many
   * @param listener gives each by its number
   * @param source gives what each is registered with
   */
  static void put(int count, IntFunction<Object> listener, IntFunction<Object> source) {
    Object[] laid = new Object[count];
    Object[] with = new Object[count];
    for (int i = 0; i < count; i++) {
      laid[i] = listener.apply(i);
      with[i] = source.apply(i);
    }
    listeners = laid;
    sources = with;
  }

  static void clear() {
    listeners = null;
    sources = null;
  }
}
