package dev.leash.registry;

import dev.leash.site.Frame;
import dev.leash.site.Site;

/**
 * Tells which line of the application is releasing a registration right now. Asked on the thread
 * that releases, for the first few releases of each site, with no lock held.
 */
@FunctionalInterface
public interface ReleaseLocator {

  /**
   * The line that releases.
   *
   * @param site where the registration was made
   * @param listener what was registered; null if unknown or gone
   * @return null if it can't be told
   */
  Frame releasing(Site site, Object listener);
}
