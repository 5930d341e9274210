package dev.leash.agent.prove;

import dev.leash.registry.Registration;
import java.util.List;

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

  static void put(List<Registration> registrations) {
    Object[] laid = new Object[registrations.size()];
    Object[] with = new Object[laid.length];
    for (int i = 0; i < laid.length; i++) {
      laid[i] = registrations.get(i).listener();
      with[i] = registrations.get(i).sourceObject();
    }
    listeners = laid;
    sources = with;
  }

  static void clear() {
    listeners = null;
    sources = null;
  }
}
