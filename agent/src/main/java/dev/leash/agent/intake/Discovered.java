package dev.leash.agent.intake;

import java.lang.ref.Reference;

/**
 * Judges calls of discovered APIs, of which no more is known than their shape. What may be wrong is
 * left out: a listener that is held weakly, a handle whose end could not be seen, and what a known
 * API tells already.
 */
final class Discovered {

  private Discovered() {}

  /** Whether a call that ended made a registration of its own. */
  static boolean counts(ThreadCalls calls, OpenCall call) {
    return !call.covered
        && !(call.handle != null && call.handle.getClass().isHidden())
        && !isWeak(call.listener)
        && !calls.isPartOfKnown(call.listener);
  }

  /** Whether a handle that can't be woven came out of a call inside this one. */
  static boolean handsOn(OpenCall call) {
    return call.inner != null && call.inner.call().result == call.result;
  }

  /** Whether a call made a handle that can't be woven, which its caller may pass on as its own. */
  static boolean mayBeHandedOn(OpenCall call) {
    return call.result != null && call.result.getClass().isHidden();
  }

  private static boolean isWeak(Object listener) {
    if (listener == null || listener instanceof Reference<?>) {
      return listener != null;
    }
    for (Class<?> type = listener.getClass(); type != null; type = type.getSuperclass()) {
      if (type.getName().contains("Weak")) {
        return true;
      }
      for (Class<?> face : type.getInterfaces()) {
        if (face.getName().contains("Weak")) {
          return true;
        }
      }
    }
    return false;
  }
}
