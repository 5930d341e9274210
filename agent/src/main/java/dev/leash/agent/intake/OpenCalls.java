package dev.leash.agent.intake;

import dev.leash.event.LibraryPackages;
import java.lang.reflect.Method;
import java.util.Arrays;

/**
 * The calls that are open on one thread, outermost first, and what is asked about them. References
 * in it last as long as the calls do.
 *
 * <p>Confined to its thread.
 */
class OpenCalls {

  /** Deeper nesting than this is not an application's; the oldest calls are forgotten. */
  private static final int DEEPEST = 64;

  private OpenCall[] open = new OpenCall[4];
  private int size;

  /** Whether no call is open. */
  final boolean isEmpty() {
    return size == 0;
  }

  final int size() {
    return size;
  }

  /** An open call; the outermost is 0. */
  final OpenCall get(int at) {
    return open[at];
  }

  /** Opens a call; its other fields are the caller's to fill. */
  final OpenCall push(HookedMethod method) {
    if (size == DEEPEST) {
      forgetAll();
    }
    if (size == open.length) {
      open = Arrays.copyOf(open, size * 2);
    }
    OpenCall call = open[size];
    if (call == null) {
      call = new OpenCall();
      open[size] = call;
    }
    size++;
    call.method = method;
    return call;
  }

  /**
   * Closes the innermost call of a method. Calls above it whose end was never seen, because the
   * stack overflowed, are dropped.
   *
   * @return the call, to be cleared when done with; null if it is not there
   */
  final OpenCall close(HookedMethod method) {
    int at = size - 1;
    while (at >= 0 && open[at].method != method) {
      at--;
    }
    if (at < 0) {
      return null;
    }
    while (size > at + 1) {
      open[--size].clear();
    }
    size = at;
    return open[at];
  }

  final void forgetAll() {
    while (size > 0) {
      open[--size].clear();
    }
  }

  /** The handle of an open call ended; false if none has it. */
  final boolean overInside(Object handle) {
    for (int i = size - 1; i >= 0; i--) {
      if (open[i].handle == handle) {
        open[i].over = true;
        return true;
      }
    }
    return false;
  }

  /**
   * The innermost open register call of a family; null if there is none. What was only discovered
   * does not stand in the way of what is known.
   */
  final OpenCall registering(LibraryPackages family) {
    for (int i = size - 1; i >= 0; i--) {
      if (open[i].registersIn(family)) {
        return open[i];
      }
    }
    return null;
  }

  /**
   * The innermost open register call of an event API; null if there is none.
   *
   * @param listener what it registers; null for anything
   */
  final OpenCall registering(ArmedApi armed, Object listener) {
    for (int i = size - 1; i >= 0; i--) {
      if (open[i].registersWith(armed) && (listener == null || open[i].listener == listener)) {
        return open[i];
      }
    }
    return null;
  }

  /**
   * Whether an open register call is about the same listener and source: an overriding method that
   * calls the one it overrides, wherever it was written.
   */
  final boolean repeats(OpenCall call) {
    for (int i = size - 1; i >= 0; i--) {
      if (open[i].source == call.source
          && open[i].listener == call.listener
          && open[i].registersWith(call.armed())) {
        return call.listener != null || call.source != null;
      }
    }
    return false;
  }

  /** Whether all that is open is an enclosing call of the same family for the same listener. */
  final boolean isPendingOnly(OpenCall call) {
    return size == 1
        && open[0].listener == call.listener
        && call.listener != null
        && open[0].encloses(call.armed().family());
  }

  /** The innermost enclosing call of a family for a listener; null if there is none. */
  final OpenCall enclosing(LibraryPackages family, Object listener) {
    for (int i = size - 1; i >= 0 && listener != null; i--) {
      if (open[i].listener == listener && open[i].encloses(family)) {
        return open[i];
      }
    }
    return null;
  }

  /** Whether an enclosing call of a family is open; of any, if it is null. */
  final boolean encloses(LibraryPackages family) {
    for (int i = 0; i < size; i++) {
      if (family == null ? open[i].encloses() : open[i].encloses(family)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a call of another family is open. */
  final boolean othersOpen(LibraryPackages family) {
    for (int i = 0; i < size; i++) {
      if (isOther(open[i], family)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The other family with an open call that code of this class works for; null if there is none.
   *
   * @param className the binary name of a class outside the JDK
   */
  final LibraryPackages whole(LibraryPackages family, String className) {
    for (int i = size - 1; i >= 0; i--) {
      if (isOther(open[i], family) && open[i].armed().family().contains(className)) {
        return open[i].armed().family();
      }
    }
    return null;
  }

  private static boolean isOther(OpenCall call, LibraryPackages family) {
    return !call.mockCall && call.armed().family() != family && !call.armed().discovered;
  }

  /** A method of a mock is being called: the innermost calls, if they are of that method. */
  final void mockCall(Object mock, Method method) {
    for (int i = size - 1; i >= 0 && isOf(open[i], mock, method); i--) {
      open[i].mockCall = true;
    }
  }

  private static boolean isOf(OpenCall call, Object mock, Method method) {
    return call.method.matches(call.source, mock, method);
  }
}
