package dev.leash.registry;

import dev.leash.site.Site;

/** What is counted for one site, and the first classes seen there. */
final class SiteTally {

  final Site site;
  final Tally tally = new Tally();
  volatile String sourceClass;
  volatile String listenerClass;
  volatile long firstAt = -1;
  volatile long lastAt;

  SiteTally(Site site) {
    this.site = site;
  }

  void began(Source source, Object listener, long now) {
    if (firstAt < 0) {
      firstAt = now;
      sourceClass = source.className();
      listenerClass = listener == null ? null : listener.getClass().getName();
    }
    lastAt = now;
    tally.began();
  }
}
