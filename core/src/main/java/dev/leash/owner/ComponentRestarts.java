package dev.leash.owner;

import java.util.HashMap;
import java.util.Map;

/**
 * Tells the components that were stopped and started again: who registers something after its end
 * was not at its end. To be asked once all live registrations were seen.
 *
 * <p>Not thread-safe.
 */
public final class ComponentRestarts {

  private final Map<Integer, Lifetime> ended = new HashMap<>();
  private final Map<Integer, Long> latest = new HashMap<>();

  /**
   * A live registration works for a component.
   *
   * @param id the registration's
   */
  public void registered(Component component, long id) {
    latest.merge(component.identity(), id, Math::max);
    if (component.lifetime().ended()) {
      ended.put(component.identity(), component.lifetime());
    }
  }

  /**
   * Whether a component went on after its end.
   *
   * @param identity the component's
   */
  public boolean restarted(int identity) {
    Lifetime lifetime = ended.get(identity);
    return lifetime != null
        && latest.getOrDefault(identity, Long.MIN_VALUE) > lifetime.endedAfter();
  }
}
