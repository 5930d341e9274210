package dev.leash.agent.intake;

import dev.leash.event.LibraryPackages;
import dev.leash.site.Frame;
import dev.leash.site.Intermediaries;
import java.lang.StackWalker.StackFrame;
import java.util.Iterator;
import java.util.List;

/**
 * The lines that called one frame to blame, each read once: what a frame says of its file and line
 * is dear.
 *
 * <p>Thread-safe.
 */
final class CallingLines {

  /** More callers of one line are not read: that is more than are told apart. */
  static final int MOST = 32;

  /** So many frames of the JDK's may lie between. */
  private static final int BETWEEN = 6;

  private record Line(String type, String method, int at, Frame frame) {
    boolean is(StackFrame other) {
      return at == other.getByteCodeIndex()
          && type.equals(other.getClassName())
          && method.equals(other.getMethodName());
    }
  }

  private volatile Line[] known = {};

  /**
   * The line that called the frame to blame.
   *
   * @param frames those walked so far, innermost first
   * @param blame the number of the frame to blame; -1 if there is none
   * @param walk those that come after them
   * @return null if there is none, or there are too many
   */
  Frame next(List<StackFrame> frames, int blame, Iterator<StackFrame> walk) {
    if (blame < 0) {
      return null;
    }
    for (int i = blame + 1; i <= blame + BETWEEN; i++) {
      StackFrame frame = i < frames.size() ? frames.get(i) : walk.hasNext() ? walk.next() : null;
      if (frame == null) {
        return null;
      }
      if (!LibraryPackages.isJdk(frame.getDeclaringClass())
          && !Intermediaries.include(frame.getClassName())) {
        return text(frame);
      }
    }
    return null;
  }

  private Frame text(StackFrame frame) {
    Line[] lines = known;
    for (Line line : lines) {
      if (line.is(frame)) {
        return line.frame();
      }
    }
    return lines.length < MOST ? read(frame) : null;
  }

  private synchronized Frame read(StackFrame frame) {
    Frame text =
        new Frame(
            frame.getClassName(),
            frame.getMethodName(),
            frame.getFileName(),
            frame.getLineNumber());
    Line[] lines = new Line[known.length + 1];
    System.arraycopy(known, 0, lines, 0, known.length);
    lines[known.length] =
        new Line(frame.getClassName(), frame.getMethodName(), frame.getByteCodeIndex(), text);
    known = lines;
    return text;
  }
}
