package dev.leash.detect;

import dev.leash.event.Kind;
import dev.leash.site.Frame;
import dev.leash.site.Site;
import java.util.List;

/**
 * The missing call in words. Where the code to blame called a method that passed the listener on,
 * and a public counterpart of it was seen to be there, that is it. Where the code to blame called
 * {@code addXListener} of a bean or component that passed the listener on, its counterpart there is
 * what the developer is looking for: beans have these methods in pairs. Otherwise it is what the
 * event API says; of several calls that it names, the counterpart of the one that was made.
 */
final class FixText {

  private static final String ADD = "add";
  private static final String LISTENER = "Listener";

  private FixText() {}

  static String of(Site site) {
    String fix = site.api().fix();
    Frame called = site.api().handleOnly() ? null : calledByBlamed(site);
    if (called != null && site.counterpart() != null) {
      return call(called, site.counterpart(), fix);
    }
    if (called == null || !called.method().startsWith(ADD) || called.method().equals(ADD)) {
      return fix;
    }
    String counterpart = "remove" + called.method().substring(ADD.length());
    String named = callOf(counterpart, fix);
    if (!isPassedOn(site, called)) {
      return named == null ? fix : named;
    }
    if (!isBeanLike(site.api().kind()) || !isOfListeners(called.method())) {
      return fix;
    }
    return call(called, counterpart, fix);
  }

  /** The call of the counterpart of a method, with as many arguments as the fix has for it. */
  private static String call(Frame called, String counterpart, String fix) {
    String named = callOf(counterpart, fix);
    String arguments =
        named == null
            ? "(listener)"
            : named.substring(named.indexOf(counterpart + "(") + counterpart.length());
    return simple(called.className()) + "." + counterpart + arguments;
  }

  private static boolean isBeanLike(Kind kind) {
    return kind == Kind.GUI || kind == Kind.STATE_WATCHER;
  }

  private static boolean isOfListeners(String method) {
    return method.endsWith(LISTENER) && method.length() > ADD.length() + LISTENER.length();
  }

  /** What the frame to blame called; null if that is not known. */
  private static Frame calledByBlamed(Site site) {
    List<Frame> frames = site.frames();
    int blame = site.blame() == null ? -1 : frames.indexOf(site.blame());
    return blame < 1 ? null : frames.get(blame - 1);
  }

  /** Whether that was not the hooked method itself, but one that passed the listener on. */
  private static boolean isPassedOn(Site site, Frame called) {
    return !called.className().equals(site.frames().get(0).className());
  }

  /** The call of a method that a fix names, with its type and arguments; null if there is none. */
  private static String callOf(String method, String fix) {
    int at = fix.indexOf(method + "(");
    int end = at < 0 ? -1 : fix.indexOf(')', at);
    if (end < 0 || (at > 0 && fix.charAt(at - 1) != '.' && fix.charAt(at - 1) != ' ')) {
      return null;
    }
    return fix.substring(fix.lastIndexOf(' ', at) + 1, end + 1);
  }

  private static String simple(String type) {
    return type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
  }
}
