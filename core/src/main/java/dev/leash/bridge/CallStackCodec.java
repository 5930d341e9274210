package dev.leash.bridge;

import dev.leash.bridge.WireLayout.StackFields;
import dev.leash.site.CallStack;
import dev.leash.site.Frame;
import dev.leash.site.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A call stack in JDK types, made when it is asked for: the other side may know it already. */
final class CallStackCodec implements Supplier<Object[]> {

  private final CallStack stack;

  CallStackCodec(Site site) {
    this(new CallStack(site.frames(), site.blame(), site.caller()));
  }

  CallStackCodec(CallStack stack) {
    this.stack = stack;
  }

  @Override
  public Object[] get() {
    StackTraceElement[] frames = new StackTraceElement[stack.frames().size()];
    for (int i = 0; i < frames.length; i++) {
      Frame f = stack.frames().get(i);
      frames[i] = new StackTraceElement(f.className(), f.method(), f.file(), f.line());
    }
    Object[] across = new Object[StackFields.LENGTH];
    across[StackFields.FRAMES] = frames;
    across[StackFields.BLAME] = index(stack.blame());
    across[StackFields.CALLER] = index(stack.caller());
    return across;
  }

  /** Immutable lists can't be asked for null. */
  private int index(Frame frame) {
    return frame == null ? -1 : stack.frames().indexOf(frame);
  }

  /** The other way round. */
  static CallStack read(Object[] across) {
    List<Frame> frames = new ArrayList<>();
    for (StackTraceElement e : (StackTraceElement[]) across[StackFields.FRAMES]) {
      frames.add(
          new Frame(e.getClassName(), e.getMethodName(), e.getFileName(), e.getLineNumber()));
    }
    return new CallStack(
        frames, at(frames, across[StackFields.BLAME]), at(frames, across[StackFields.CALLER]));
  }

  private static Frame at(List<Frame> frames, Object index) {
    int i = (Integer) index;
    return i < 0 ? null : frames.get(i);
  }
}
