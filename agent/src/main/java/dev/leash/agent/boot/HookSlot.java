package dev.leash.agent.boot;

import dev.leash.agent.catalogue.ApiRule;
import dev.leash.agent.catalogue.HookRule;
import java.util.function.BiFunction;

/** What stands behind the number of a hook. */
sealed interface HookSlot {

  /** The id of the event API it belongs to, or whose it is. */
  String api();

  /**
   * A hook of an event API.
   *
   * @param rule the API
   * @param hook the method
   */
  record ApiSlot(ApiRule rule, HookRule hook) implements HookSlot {
    @Override
    public String api() {
      return rule.id();
    }
  }

  /**
   * A hook of Leash's own.
   *
   * @param atStart called when the method begins, with the object and the argument; returns null
   */
  record OwnSlot(BiFunction<Object, Object, Object> atStart) implements HookSlot {
    @Override
    public String api() {
      return LEASH;
    }
  }

  /** A number that woven code knows already, so that nothing is left to be made. */
  record MadeSlot() implements HookSlot {
    @Override
    public String api() {
      return LEASH;
    }
  }

  /** Whose the hooks are that belong to no event API. */
  String LEASH = "Leash";
}
