package dev.leash.detect;

import dev.leash.event.Kind;
import dev.leash.site.Frame;
import dev.leash.site.Site;
import java.util.List;

/**
 * The missing call in words. Where the code to blame called {@code addXListener} of a bean or
 * component that passed the listener on, its counterpart there is what the developer is looking
 * for: beans have these methods in pairs. Otherwise it is what the event API says.
 */
final class FixText {

  private static final String ADD = "add";
  private static final String LISTENER = "Listener";

  private FixText() {}

  static String of(Site site) {
    Frame called = isBeanLike(site.api().kind()) ? calledByBlamed(site) : null;
    if (called == null
        || site.api().handleOnly()
        || !called.method().startsWith(ADD)
        || !called.method().endsWith(LISTENER)
        || called.method().length() <= ADD.length() + LISTENER.length()) {
      return site.api().fix();
    }
    String type = called.className();
    String simple = type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
    return simple + ".remove" + called.method().substring(ADD.length()) + "(listener)";
  }

  private static boolean isBeanLike(Kind kind) {
    return kind == Kind.GUI || kind == Kind.STATE_WATCHER;
  }

  /** What the frame to blame called; null if that is the hooked method itself. */
  private static Frame calledByBlamed(Site site) {
    List<Frame> frames = site.frames();
    int blame = frames.indexOf(site.blame());
    return blame < 2 || frames.get(blame - 1).className().equals(frames.get(0).className())
        ? null
        : frames.get(blame - 1);
  }
}
