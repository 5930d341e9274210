package dev.leash.agent.prove;

import java.lang.ref.SoftReference;
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

  /** Read in the dump: at the same place whom it is known to work for, if anybody. */
  @SuppressWarnings("unused")
  private static Object[] subjects;

  /** Read in a dump that somebody else asked for: the collector keeps it, and it holds nothing. */
  @SuppressWarnings("unused")
  private static SoftReference<Object[]> softly;

  private ListenersLaidReady() {}

  /** Lays them ready for somebody who looks at the whole heap, and does not know this class. */
  static void putSoftly(int count, IntFunction<Object> listener) {
    Object[] laid = new Object[count];
    for (int i = 0; i < count; i++) {
      laid[i] = listener.apply(i);
    }
    softly = new SoftReference<>(laid);
  }

  /**
   * Lays them ready. No other frame of the stack has them then, which would hold them as well.
   *
   * @param count how many
   * @param listener gives each by its number
   * @param source gives what each is registered with
   * @param subject gives whom each works for; null where it tells that by itself
   */
  static void put(
      int count,
      IntFunction<Object> listener,
      IntFunction<Object> source,
      IntFunction<Object> subject) {
    Object[] laid = new Object[count];
    Object[] with = new Object[count];
    Object[] of = new Object[count];
    for (int i = 0; i < count; i++) {
      laid[i] = listener.apply(i);
      with[i] = source.apply(i);
      of[i] = subject.apply(i);
    }
    listeners = laid;
    sources = with;
    subjects = of;
  }

  static void clearSoftly() {
    softly = null;
  }

  static void clear() {
    listeners = null;
    sources = null;
    subjects = null;
  }
}
