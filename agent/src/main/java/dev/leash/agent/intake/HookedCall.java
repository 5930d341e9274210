package dev.leash.agent.intake;

import dev.leash.site.Frame;

/** A call of a hooked method and the objects that it is about. */
abstract class HookedCall {

  HookedMethod method;
  Object source;
  Object listener;
  Object handle;
  Object key;

  /** The line that called the code to blame; null where nobody looked. */
  Frame calledFrom;

  /** What the method returned; set for discovered APIs only. */
  Object result;

  /** What it registers with, or frames. */
  final ArmedApi armed() {
    return method.armed();
  }
}
