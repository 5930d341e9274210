package dev.leash.agent.intake;

import dev.leash.event.LibraryPackages;
import dev.leash.registry.ReleaseLocator;
import dev.leash.site.Frame;
import dev.leash.site.Intermediaries;
import dev.leash.site.Site;
import java.lang.StackWalker.StackFrame;
import java.util.Iterator;

/**
 * Finds the line of the application that releases a registration: the first frame that is neither
 * Leash's nor the JDK's, nor the event API's own, nor of a method that only passes the release on.
 *
 * <p>Thread-safe.
 */
final class ReleasingLine implements ReleaseLocator {

  private static final int DEEPEST = 64;

  private static final String[] VERBS = {
    "remove", "unregister", "deregister", "unsubscribe", "unlisten", "unobserve", "unwatch"
  };

  private final StackWalker walker =
      StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);
  private final ClassLoader own = ReleasingLine.class.getClassLoader();
  private volatile ReleaseWatch watch;

  /** Sets who is told of methods that take registrations back. */
  void watch(ReleaseWatch whoIsTold) {
    watch = whoIsTold;
  }

  @Override
  public Frame releasing(Site site, Object listener) {
    LibraryPackages library = LibraryPackages.of(site.api().family());
    StackFrame found = walker.walk(frames -> first(frames.iterator(), library));
    if (found == null) {
      return null;
    }
    ReleaseWatch told = watch;
    if (told != null && listener != null && found.getMethodType().parameterCount() == 0) {
      told.released(site, listener, found.getDeclaringClass(), found.getMethodName());
    }
    return new Frame(
        found.getClassName(), found.getMethodName(), found.getFileName(), found.getLineNumber());
  }

  private StackFrame first(Iterator<StackFrame> frames, LibraryPackages library) {
    for (int i = 0; i < DEEPEST && frames.hasNext(); i++) {
      StackFrame frame = frames.next();
      Class<?> type = frame.getDeclaringClass();
      if (type.getClassLoader() != own
          && !LibraryPackages.isJdk(type)
          && !library.contains(type)
          && !passesOn(frame)
          && !Intermediaries.include(type.getName())) {
        return frame;
      }
    }
    return null;
  }

  /** {@code removeChangeListener(ChangeListener)} of a bean, for one. */
  private static boolean passesOn(StackFrame frame) {
    if (frame.getMethodType().parameterCount() == 0) {
      return false;
    }
    String method = frame.getMethodName();
    for (String verb : VERBS) {
      if (method.startsWith(verb)) {
        return true;
      }
    }
    return false;
  }
}
