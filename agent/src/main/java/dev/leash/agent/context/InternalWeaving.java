package dev.leash.agent.context;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Puts calls of Leash's own into methods. */
public interface InternalWeaving {

  /**
   * A method and what is to be called.
   *
   * @param method its name
   * @param parameters the names of its parameter types
   * @param argument the argument to hand over, from 0; -1 for none
   * @param field a field of that argument to hand over instead; null for none
   * @param atStart called when the method begins, with the object it is called on and that
   *     argument; must not throw and returns null
   */
  record Call(
      String method,
      List<String> parameters,
      int argument,
      String field,
      BiFunction<Object, Object, Object> atStart) {

    /** Hands over a whole argument, or none. */
    public Call(
        String method,
        List<String> parameters,
        int argument,
        BiFunction<Object, Object, Object> atStart) {
      this(method, parameters, argument, null, atStart);
    }
  }

  /** Weaves a class. Slow; never to be called on the application's threads. */
  void weave(Class<?> type, List<Call> calls);

  /**
   * Weaves classes of whatever loader: those that are there, at once, and others when they come.
   * What a class lacks is no news. Slow.
   *
   * @param calls by the names of their classes
   */
  void weave(Map<String, List<Call>> calls);
}
