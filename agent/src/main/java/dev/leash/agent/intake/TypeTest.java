package dev.leash.agent.intake;

import java.lang.ref.WeakReference;

/** Whether classes are of a named type, by name: that type is the application's. Thread-safe. */
final class TypeTest {

  private final String name;

  private final ClassValue<Boolean> known =
      new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
          return isA(type);
        }
      };

  /** The class that was asked for last and is not of the type: most often the next one, too. */
  private WeakReference<Class<?>> lastOther = new WeakReference<>(null);

  TypeTest(String name) {
    this.name = name;
  }

  boolean includes(Class<?> type) {
    if (lastOther.refersTo(type)) {
      return false;
    }
    boolean included = known.get(type);
    if (!included) {
      lastOther = new WeakReference<>(type);
    }
    return included;
  }

  private boolean isA(Class<?> type) {
    for (Class<?> c = type; c != null; c = c.getSuperclass()) {
      if (c.getName().equals(name)) {
        return true;
      }
      for (Class<?> i : c.getInterfaces()) {
        if (isA(i)) {
          return true;
        }
      }
    }
    return false;
  }
}
