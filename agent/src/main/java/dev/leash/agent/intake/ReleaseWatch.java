package dev.leash.agent.intake;

import dev.leash.site.Site;

/** Told which methods take registrations back, for the first few of each site. */
@FunctionalInterface
public interface ReleaseWatch {

  /**
   * A method without parameters is taking a registration back. Called on the application's threads,
   * so it must be quick and not throw.
   *
   * @param site where the registration was made
   * @param listener what was registered; not null
   * @param declaring the class that declares the method
   * @param method its name
   */
  void released(Site site, Object listener, Class<?> declaring, String method);
}
