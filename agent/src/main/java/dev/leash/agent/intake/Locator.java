package dev.leash.agent.intake;

import dev.leash.event.EventApi;
import dev.leash.event.LibraryPackages;
import dev.leash.site.Intermediaries;
import dev.leash.site.RecentValues;
import dev.leash.site.Site;
import dev.leash.site.Sites;
import java.lang.StackWalker.StackFrame;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds the code that registered. Called from a hook, on the thread that registers.
 *
 * <p>The <em>blame frame</em> is the first frame that is neither the JDK's, nor a façade of the
 * library, nor of a proxy or a mock.
 */
public final class Locator {

  /** However deep the recursion, a walk ends. */
  private static final int DEEPEST = 256;

  private static final String CONSTRUCTOR = "<init>";

  /** Enough for Leash's own frames and those of a plain call, so that one fetch does. */
  private static final int USUAL = 12;

  /** Libraries call themselves more often than the JDK does before they come to the point. */
  private static final int USUAL_OF_LIBRARIES = 20;

  private final StackWalker walker = fetching(USUAL);
  private final StackWalker walkerOfLibraries = fetching(USUAL_OF_LIBRARIES);
  private final ClassLoader own = Locator.class.getClassLoader();
  private final RecentValues<Stem, SiteMemo> byStem = new RecentValues<>();
  private final Sites sites;
  private final int depth;
  private final MarkedCalls marked;

  /** The inner part of a stack, from the hooked method to the frame to blame. */
  private record Stem(EventApi api, long hash) {
    @Override
    public boolean equals(Object other) { // as in Sites, written out
      return other instanceof Stem stem && api == stem.api && hash == stem.hash;
    }

    @Override
    public int hashCode() {
      return 31 * api.hashCode() + Long.hashCode(hash);
    }
  }

  /**
   * A locator.
   *
   * @param sites where sites are interned
   * @param depth how many frames are kept at least, if there are so many
   * @param hotCalls told of each call that is made again and again, right to a hooked method: once,
   *     on the application's threads, so it must be quick
   */
  public Locator(Sites sites, int depth, Consumer<HotCall> hotCalls) {
    this.sites = sites;
    this.depth = depth;
    this.marked = new MarkedCalls(hotCalls);
  }

  private static StackWalker fetching(int frames) {
    return StackWalker.getInstance(Set.of(StackWalker.Option.RETAIN_CLASS_REFERENCE), frames);
  }

  /**
   * The site of the register call that is ending now.
   *
   * @param armed what is being registered with
   * @param call the call; told whether its mark is on the stack right below it
   * @param nested whether the call was made inside another register call of the same family
   * @param whole another library, of whose own call this one is a part; null if there is none
   * @return null if the call does not count, because the library made it as part of another
   */
  Site locate(ArmedApi armed, OpenCall call, boolean nested, LibraryPackages whole) {
    StackWalker fitting = armed.family().isJdk() ? walker : walkerOfLibraries;
    return fitting.walk(frames -> walk(armed, call, nested, whole, frames.iterator()));
  }

  private Site walk(
      ArmedApi armed,
      OpenCall call,
      boolean nested,
      LibraryPackages whole,
      Iterator<StackFrame> walk) {
    StackFrame hooked = walk.next();
    while (hooked.getDeclaringClass().getClassLoader() == own) {
      hooked = walk.next();
    }
    List<StackFrame> frames = new ArrayList<>(depth);
    frames.add(hooked);
    int blame = armed.inside ? 0 : -1;
    boolean plain = true;
    long hash = armed.inside ? mix(0, hooked) : 0;
    while (walk.hasNext() && frames.size() < DEEPEST && blame < 0) {
      StackFrame frame = walk.next();
      boolean within = nested && !isCalledBack(call, frame);
      if ((frames.size() == 1 && passesOn(armed, within, hooked, frame))
          || armed.ignoresInside(frame.getDeclaringClass())) {
        return null;
      }
      if (isBlame(armed, call, frame)
          && !constructs(hooked, frame)
          && !(armed.discovered && passesOn(call, hooked, frame))
          && (whole == null || !whole.contains(frame.getDeclaringClass()))) {
        blame = frames.size();
      } else {
        plain &=
            armed.family().contains(frame.getDeclaringClass())
                && (!call.method.registers() || overrides(hooked, frame));
      }
      frames.add(frame);
      hash = mix(hash, frame);
    }
    SiteMemo memory = memory(new Stem(armed.api(), hash));
    if (blame > 0 && plain) {
      marked.direct(call, memory, frames.get(blame - 1), frames.get(blame));
    } else if (blame > 0) {
      marked.throughFacade(call, memory, frames, blame);
    }
    if (memory.believed()) {
      call.calledFrom = memory.callers().next(frames, blame, walk);
      return memory.site();
    }
    Site site = walkOn(armed, call, frames, blame, hash, walk);
    memory.found(site);
    call.calledFrom = memory.callers().next(frames, blame, walk);
    return site;
  }

  private SiteMemo memory(Stem stem) {
    SiteMemo memory = byStem.get(stem);
    if (memory == null) {
      memory = new SiteMemo();
      byStem.put(stem, memory);
    }
    return memory;
  }

  /** Beyond the frame to blame, to find out who asked for it. */
  private Site walkOn(
      ArmedApi armed,
      OpenCall call,
      List<StackFrame> frames,
      int blame,
      long stem,
      Iterator<StackFrame> walk) {
    boolean inside = !call.method.registers();
    long hash = stem;
    while (walk.hasNext() && frames.size() < depth) {
      StackFrame frame = walk.next();
      frames.add(frame);
      hash = mix(hash, frame);
    }
    EventApi api = armed.api();
    return sites.intern(
        api,
        hash,
        () ->
            MethodReferences.blamed(
                CallStackReader.read(frames, blame, api.fix(), inside),
                frames,
                blame,
                armed.family()));
  }

  /** The first class on the stack that is not the JDK's; null if there is none. */
  Class<?> firstOutsideJdk() {
    return walker.walk(
        frames -> {
          Iterator<StackFrame> walk = frames.iterator();
          while (walk.hasNext()) {
            Class<?> type = walk.next().getDeclaringClass();
            if (type.getClassLoader() != own && !LibraryPackages.isJdk(type)) {
              return type;
            }
          }
          return null;
        });
  }

  /** Whether the immediate caller is the library itself, working on something else. */
  private static boolean passesOn(
      ArmedApi armed, boolean nested, StackFrame hooked, StackFrame caller) {
    return (nested && armed.family().contains(caller.getDeclaringClass()))
        || (armed.ignoresCaller(caller.getMethodName())
            && caller.getDeclaringClass() == hooked.getDeclaringClass());
  }

  /** What the listener of the call around does when it is called back is its own. */
  private static boolean isCalledBack(OpenCall call, StackFrame caller) {
    return call.around != null && caller.getDeclaringClass().isInstance(call.around);
  }

  /** Whether a frame is a constructor of a subclass, on its way to the hooked one. */
  private static boolean constructs(StackFrame hooked, StackFrame frame) {
    return hooked.getMethodName().equals(CONSTRUCTOR)
        && frame.getMethodName().equals(CONSTRUCTOR)
        && hooked.getDeclaringClass().isAssignableFrom(frame.getDeclaringClass());
  }

  /** Whether a frame is of a method that is discovered too, or overrides the one that is hooked. */
  private static boolean passesOn(OpenCall call, StackFrame hooked, StackFrame frame) {
    if (overrides(hooked, frame)) {
      return true;
    }
    for (OpenCall outer = call.passedOnBy; outer != null; outer = outer.passedOnBy) {
      if (outer.method.isOf(frame)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a frame is of a method that overrides the one that is hooked, or is that one. */
  private static boolean overrides(StackFrame hooked, StackFrame frame) {
    return frame.getMethodName().equals(hooked.getMethodName())
        && hooked.getDeclaringClass().isAssignableFrom(frame.getDeclaringClass());
  }

  private static boolean isBlame(ArmedApi armed, OpenCall call, StackFrame frame) {
    Class<?> type = frame.getDeclaringClass();
    LibraryPackages family = armed.family();
    return !LibraryPackages.isJdk(type)
        && !(armed.outside && family.contains(type))
        && !(Facade.isNamedLikeOne(frame.getMethodName())
            && !isCalledBack(call, frame)
            && (isFacadeOf(armed, frame, call) || Facade.takes(frame, call.listener)))
        && !Intermediaries.include(type.getName());
  }

  /**
   * Whether the library itself has such a method. An application that has the list is no library:
   * its handlers of other events may register, too.
   */
  private static boolean isFacadeOf(ArmedApi armed, StackFrame frame, OpenCall call) {
    return armed.family().contains(frame.getDeclaringClass())
        && !(armed.discovered && Facade.isCalledAtEvent(frame, call.listener));
  }

  private static long mix(long hash, StackFrame frame) {
    Class<?> type = frame.getDeclaringClass();
    // Names of methods are dear. Between two methods of one JDK class nobody is to be blamed.
    long method = LibraryPackages.isJdk(type) ? 0 : frame.getMethodName().hashCode();
    long frameHash =
        ((long) type.getName().hashCode() << 32) ^ (method << 16) ^ frame.getByteCodeIndex();
    // The finaliser of MurmurHash3 (Appleby) spreads each frame over all 64 bits.
    long h = hash * 31 + frameHash;
    h = (h ^ (h >>> 33)) * 0xff51afd7ed558ccdL;
    h = (h ^ (h >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return h ^ (h >>> 33);
  }
}
