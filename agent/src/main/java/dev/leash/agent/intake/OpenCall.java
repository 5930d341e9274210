package dev.leash.agent.intake;

/** A register call that has begun and not ended; reused, so that it costs no garbage. */
final class OpenCall {

  WholeCallHook hook;
  Object source;
  Object listener;
  Object handle;
  Object key;

  /** What is being registered has ended already, inside the call. */
  boolean over;

  void clear() {
    hook = null;
    source = null;
    listener = null;
    handle = null;
    key = null;
    over = false;
  }
}
