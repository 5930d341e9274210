package dev.leash.agent.context;

import dev.leash.agent.catalogue.LifecycleRules;
import dev.leash.agent.catalogue.LifecycleRules.Turn;

/**
 * The methods of the application's own classes that begin and end lives, which are woven when the
 * classes are loaded. Thread-safe.
 */
public interface ApplicationLifecycles {

  /** Which methods these are. */
  LifecycleRules rules();

  /** Whether a class is the application's own. */
  boolean isApplication(Class<?> type);

  /**
   * How the lives of objects can end, by methods that a class itself declares and that were woven.
   *
   * @param className its binary name
   * @return {@link Turn#START} if they can only begin anew; null if nothing was woven
   */
  Turn wovenIn(String className);

  /** Sets who is told of each turn in a life; null for nobody. */
  void tell(Turns told);

  /** Told of what happens in the lives of objects, on the application's threads. */
  interface Turns {
    /**
     * A method is called that begins or ends a life. Must be quick and not throw.
     *
     * @param object whose life it is
     * @param method the name of the method
     * @param turn what it means
     */
    void happened(Object object, String method, Turn turn);
  }
}
