package dev.leash.agent.intake;

import dev.leash.event.LibraryPackages;
import dev.leash.site.Site;

/** A call that has begun and not ended; reused, so that it costs no garbage. */
final class OpenCall extends HookedCall {

  /** What is being registered has ended already, inside the call. */
  boolean over;

  /** A registration inside this call is the same one, seen closer to where it is kept. */
  boolean covered;

  /** A mock was called: it keeps nothing, and what is made of the call is another one. */
  boolean mockCall;

  /** What the calling code said about itself; null if nothing. */
  CallMark mark;

  /** The façade that the marked call led to, and which made this call; null if there is none. */
  CallMark facade;

  /** A walk found that it was the marked call that led here, without a detour. */
  boolean direct;

  /**
   * The open call of a discovered API that passed its listener on to this one; null if none did.
   */
  OpenCall passedOnBy;

  /**
   * The listener of the register call of a discovered API around this one; null if there is none.
   */
  Object around;

  /** A registration made inside this call, which counts if this call returns the same handle. */
  PendingRegistration handedOn;

  /** What its mark knows of where it is; null if only a walk can tell, or is due. */
  Site markedSite() {
    if (mark == null) {
      return null;
    }
    return facade == null ? mark.site(method, source) : mark.site(facade, method, source, listener);
  }

  /** A walk found where it is; its mark learns from that if it led here without a detour. */
  void walked(Site site) {
    if (mark == null || !direct) {
      return;
    }
    if (facade == null) {
      mark.walked(method, source, site);
    } else {
      mark.walked(facade, method, source, listener, site);
    }
  }

  /** Whether it makes a registration, of whatever family. */
  boolean registers() {
    return method.registers() && !mockCall;
  }

  /** Whether it frames registrations, of whatever family. */
  boolean encloses() {
    return !method.registers() && !mockCall;
  }

  /** Whether it makes a registration of a family, as the catalogue knows it. */
  boolean registersIn(LibraryPackages family) {
    return registers() && armed().family() == family && !armed().discovered;
  }

  /** Whether it makes a registration with an event API. */
  boolean registersWith(ArmedApi with) {
    return registers() && armed() == with;
  }

  /** Whether it frames registrations of a family. */
  boolean encloses(LibraryPackages family) {
    return encloses() && armed().family() == family;
  }

  void clear() {
    method = null;
    source = null;
    listener = null;
    handle = null;
    key = null;
    over = false;
    covered = false;
    mockCall = false;
    mark = null;
    facade = null;
    direct = false;
    result = null;
    calledFrom = null;
    handedOn = null;
    passedOnBy = null;
    around = null;
  }
}
