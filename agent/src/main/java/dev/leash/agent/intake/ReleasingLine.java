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

  @Override
  public Frame releasing(Site site, Object listener) {
    LibraryPackages library = LibraryPackages.of(site.api().family());
    return walker.walk(frames -> first(frames.iterator(), library));
  }

  private Frame first(Iterator<StackFrame> frames, LibraryPackages library) {
    for (int i = 0; i < DEEPEST && frames.hasNext(); i++) {
      StackFrame frame = frames.next();
      Class<?> type = frame.getDeclaringClass();
      if (type.getClassLoader() != own
          && !LibraryPackages.isJdk(type)
          && !library.contains(type)
          && !passesOn(frame)
          && !Intermediaries.include(type.getName())) {
        return new Frame(
            type.getName(), frame.getMethodName(), frame.getFileName(), frame.getLineNumber());
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
