package dev.leash.agent.intake;

import dev.leash.event.LibraryPackages;
import dev.leash.site.CallStack;
import dev.leash.site.Frame;
import java.lang.StackWalker.StackFrame;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Finds the class that has a method reference by which another jar registered: {@code
 * bus::register} that was handed to a container. The JVM hides the frame of a method reference, so
 * only the container would be seen. Called on the thread that registers, once for each site.
 */
final class MethodReferences {

  private static final String LAMBDA = "$$Lambda";

  private MethodReferences() {}

  /**
   * A stack whose frame to blame is that of a method reference, if there is one between the hooked
   * method and the frame that was found, of another jar than that.
   *
   * @param stack as it was read from the frames
   * @param frames innermost first; none is hidden
   * @param blame the number of the frame to blame; less than 1 if there is none to look for
   * @param family the classes of the library that is hooked
   */
  static CallStack blamed(
      CallStack stack, List<StackFrame> frames, int blame, LibraryPackages family) {
    if (blame < 1) {
      return stack;
    }
    StackFrame hooked = frames.get(0);
    StackFrame found = frames.get(blame);
    Frame reference =
        StackWalker.getInstance(
                Set.of(
                    StackWalker.Option.RETAIN_CLASS_REFERENCE,
                    StackWalker.Option.SHOW_HIDDEN_FRAMES))
            .walk(all -> between(all.iterator(), hooked, found, family));
    if (reference == null) {
      return stack;
    }
    List<Frame> texts = new ArrayList<>(stack.frames());
    texts.add(blame, reference);
    return new CallStack(texts, reference, stack.caller());
  }

  private static Frame between(
      Iterator<StackFrame> all, StackFrame hooked, StackFrame found, LibraryPackages family) {
    boolean within = false;
    while (all.hasNext()) {
      StackFrame frame = all.next();
      if (!within) {
        within = isSame(frame, hooked);
      } else if (isSame(frame, found)) {
        return null;
      } else if (isReference(frame, found, family)) {
        String name = frame.getClassName();
        return new Frame(name.substring(0, name.indexOf(LAMBDA)), frame.getMethodName(), null, -1);
      }
    }
    return null;
  }

  private static boolean isSame(StackFrame one, StackFrame other) {
    return one.getDeclaringClass() == other.getDeclaringClass()
        && one.getByteCodeIndex() == other.getByteCodeIndex()
        && one.getMethodName().equals(other.getMethodName());
  }

  /** A lambda expression's own code would have been found before the frame that calls it. */
  private static boolean isReference(StackFrame frame, StackFrame found, LibraryPackages family) {
    Class<?> type = frame.getDeclaringClass();
    return type.isHidden()
        && type.getName().contains(LAMBDA)
        && !LibraryPackages.isJdk(type)
        && !family.contains(type)
        && !Objects.equals(
            CallStackReader.codeSource(type),
            CallStackReader.codeSource(found.getDeclaringClass()));
  }
}
