package dev.leash.agent.intake;

import dev.leash.event.LibraryPackages;
import dev.leash.site.CallStack;
import dev.leash.site.Frame;
import dev.leash.site.Intermediaries;
import dev.leash.site.TestRunners;
import java.lang.StackWalker.StackFrame;
import java.security.CodeSource;
import java.security.ProtectionDomain;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Makes text of the frames of a stack, which would keep their class loaders alive, and finds the
 * <em>caller frame</em>: the first one after the frame to blame that is from another code source.
 */
final class CallStackReader {

  private CallStackReader() {}

  /**
   * Reads a stack.
   *
   * @param frames innermost first
   * @param blame the number of the frame to blame; -1 if there is none
   * @param fix the missing call as the event API says it
   * @param inside whether the first frame is of a method that has another one register
   */
  static CallStack read(List<StackFrame> frames, int blame, String fix, boolean inside) {
    List<Frame> texts = new ArrayList<>(frames.size());
    for (StackFrame frame : frames) {
      texts.add(text(frame));
    }
    int caller = blame < 0 ? -1 : caller(frames, blame);
    return new CallStack(
        texts,
        blame < 0 ? null : texts.get(blame),
        caller < 0 ? null : texts.get(caller),
        blame > (inside ? 0 : 1) ? CounterpartMethod.of(frames.get(blame - 1), fix) : null);
  }

  private static Frame text(StackFrame frame) {
    return new Frame(
        frame.getClassName(), frame.getMethodName(), frame.getFileName(), frame.getLineNumber());
  }

  private static int caller(List<StackFrame> frames, int blame) {
    Object home = codeSource(frames.get(blame).getDeclaringClass());
    for (int i = blame + 1; i < frames.size(); i++) {
      Class<?> type = frames.get(i).getDeclaringClass();
      if (TestRunners.include(type.getName())) {
        return -1;
      }
      if (!LibraryPackages.isJdk(type)
          && !Intermediaries.include(type.getName())
          && !Objects.equals(home, codeSource(type))) {
        return i;
      }
    }
    return -1;
  }

  /** Where a class is from: the place of its jar, or the name of its module. */
  static Object codeSource(Class<?> type) {
    ProtectionDomain domain = type.getProtectionDomain();
    CodeSource source = domain == null ? null : domain.getCodeSource();
    return source == null || source.getLocation() == null
        ? type.getModule().getName()
        : source.getLocation().toString();
  }
}
