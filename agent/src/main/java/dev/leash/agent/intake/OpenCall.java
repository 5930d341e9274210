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

  /** A registration inside this call is the same one, seen closer to where it is kept. */
  boolean covered;

  /** What the calling code said about itself; null if nothing. */
  CallMark mark;

  /** A walk found that it was the marked call that led here, without a detour. */
  boolean direct;

  /** What the method returned; set for discovered APIs only. */
  Object result;

  /** A registration made inside this call, which counts if this call returns the same handle. */
  ThreadCalls.Yielding inner;

  /** A copy of what is to be registered, which outlives the call. */
  OpenCall copy() {
    OpenCall copy = new OpenCall();
    copy.hook = hook;
    copy.source = source;
    copy.listener = listener;
    copy.handle = handle;
    copy.key = key;
    copy.result = result;
    return copy;
  }

  void clear() {
    hook = null;
    source = null;
    listener = null;
    handle = null;
    key = null;
    over = false;
    covered = false;
    mark = null;
    direct = false;
    result = null;
    inner = null;
  }
}
