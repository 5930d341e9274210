package dev.leash.track;

import dev.leash.event.LibraryPackages;
import dev.leash.site.CallStack;
import dev.leash.site.Frame;
import dev.leash.site.Intermediaries;
import dev.leash.site.TestRunners;
import java.lang.StackWalker.StackFrame;
import java.security.CodeSource;
import java.security.ProtectionDomain;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The place in the application that asked for something to be tracked, as text.
 *
 * @param hash 64 mixed bits of the stack
 * @param stack the stack
 */
public record CallSite(long hash, CallStack stack) {

  private static final int DEEPEST = 24;

  /** So many are known by their hash; more than that are read anew each time. */
  private static final int MOST_KNOWN = 10_000;

  private static final ConcurrentHashMap<Long, CallSite> KNOWN = new ConcurrentHashMap<>();
  private static final ProtectionDomain OWN = CallSite.class.getProtectionDomain();
  private static final String OWN_PREFIX = prefix(CallSite.class.getPackageName());
  private static final StackWalker WALKER =
      StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

  private static String prefix(String ownPackage) {
    return ownPackage.substring(0, ownPackage.lastIndexOf('.') + 1);
  }

  /** Where this library was called by the thread that is here now. */
  public static CallSite here() {
    return WALKER.walk(frames -> of(frames.iterator()));
  }

  private static CallSite of(Iterator<StackFrame> walk) {
    List<StackFrame> frames = new ArrayList<>(DEEPEST);
    long hash = 0;
    while (walk.hasNext() && frames.size() < DEEPEST) {
      StackFrame frame = walk.next();
      if (frames.isEmpty() && isOwn(frame.getDeclaringClass())) {
        continue;
      }
      frames.add(frame);
      hash = mix(hash, frame);
    }
    CallSite known = KNOWN.get(hash);
    if (known == null) {
      known = new CallSite(hash, read(frames));
      if (KNOWN.size() < MOST_KNOWN) {
        KNOWN.put(hash, known);
      }
    }
    return known;
  }

  /** By name and by jar: a library that was packed into the application's jar has both in one. */
  private static boolean isOwn(Class<?> type) {
    return type.getName().startsWith(OWN_PREFIX) && type.getProtectionDomain() == OWN;
  }

  private static long mix(long hash, StackFrame frame) {
    long h =
        hash * 31
            + (((long) frame.getClassName().hashCode() << 32)
                ^ ((long) frame.getMethodName().hashCode() << 16)
                ^ frame.getByteCodeIndex());
    // The finaliser of MurmurHash3 (Appleby) spreads each frame over all 64 bits.
    h = (h ^ (h >>> 33)) * 0xff51afd7ed558ccdL;
    h = (h ^ (h >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return h ^ (h >>> 33);
  }

  private static CallStack read(List<StackFrame> frames) {
    List<Frame> texts = new ArrayList<>(frames.size());
    int blame = -1;
    int caller = -1;
    boolean asked = false;
    for (int i = 0; i < frames.size(); i++) {
      StackFrame frame = frames.get(i);
      texts.add(
          new Frame(
              frame.getClassName(),
              frame.getMethodName(),
              frame.getFileName(),
              frame.getLineNumber()));
      Class<?> type = frame.getDeclaringClass();
      if (LibraryPackages.isJdk(type) || Intermediaries.include(frame.getClassName())) {
        continue;
      }
      if (blame < 0) {
        blame = i;
      } else if (!asked) {
        boolean runner = TestRunners.include(frame.getClassName());
        boolean same = Objects.equals(home(frames.get(blame).getDeclaringClass()), home(type));
        caller = runner || same ? -1 : i;
        asked = runner || !same;
      }
    }
    return new CallStack(
        texts, blame < 0 ? null : texts.get(blame), caller < 0 ? null : texts.get(caller));
  }

  private static Object home(Class<?> type) {
    ProtectionDomain domain = type.getProtectionDomain();
    CodeSource source = domain == null ? null : domain.getCodeSource();
    return source == null || source.getLocation() == null
        ? type.getModule().getName()
        : source.getLocation().toString();
  }
}
