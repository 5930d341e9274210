package dev.leash.registry;

import dev.leash.site.Site;
import dev.leash.snapshot.EndReason;
import dev.leash.weak.IdentityKey;

/** What is counted for one site, and the first classes seen there. */
final class SiteTally {

  final Site site;
  final RegistrationCounter tally = new RegistrationCounter();
  final ReleasedSample released = new ReleasedSample();
  final ReleasedLives lives = new ReleasedLives();
  final ReleasingFrames releasing = new ReleasingFrames();
  final CallersSample callers = new CallersSample();
  volatile String sourceClass;
  volatile String listenerClass;
  volatile long firstAt;
  volatile long lastAt;

  private volatile boolean begun;

  /** The source of all registrations so far; null once there was a second one. */
  private volatile IdentityKey onlySource;

  SiteTally(Site site) {
    this.site = site;
  }

  /**
   * Takes note of where it is registered with, before each first time.
   *
   * @param object that source; null for a static one
   */
  void seen(IdentityKey source, Object object, Object listener, long now) {
    if (!begun) {
      begun = true;
      firstAt = now;
      onlySource = source;
      sourceClass = object == null ? null : object.getClass().getName();
      listenerClass = listener == null ? null : nameOf(listener.getClass());
    }
    IdentityKey only = onlySource;
    if (only != null && !only.equals(source)) {
      onlySource = null;
    }
  }

  void began(int many, long now) {
    if (lastAt < now) {
      lastAt = now; // seldom: a volatile write costs as much as all the rest
    }
    tally.began(many);
  }

  void ended(EndReason how, int many) {
    tally.ended(how, many);
  }

  /** Without the number and the address that the JVM gave a hidden class in this run. */
  static String nameOf(Class<?> type) {
    String name = type.getName();
    int lambda = name.indexOf("$$Lambda");
    int address = type.isHidden() ? name.indexOf('/') : -1;
    if (lambda >= 0) {
      return name.substring(0, lambda) + "$$Lambda";
    }
    return address < 0 ? name : name.substring(0, address);
  }

  /** Whether all registrations were made with one and the same object, which was collected. */
  boolean lostOnlySource() {
    IdentityKey only = onlySource;
    return only != null && sourceClass != null && only.refersTo(null);
  }
}
