package dev.leash.agent.intake;

/** A register call that has begun and not ended; reused, so that it costs no garbage. */
final class OpenCall {

  WholeCallHook hook;
  Object source;
  Object listener;
  Object handle;
  Object key;

  void clear() {
    hook = null;
    source = null;
    listener = null;
    handle = null;
    key = null;
  }
}
