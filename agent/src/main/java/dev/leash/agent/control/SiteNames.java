package dev.leash.agent.control;

import dev.leash.agent.options.NearestWord;
import dev.leash.site.Frame;
import dev.leash.site.Site;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds sites by what reports and tables print of them: {@code site-3}, or a class, with its method
 * and its line, with or without the package, as in {@code OrdersApp.order(OrdersApp.java:42)}.
 */
final class SiteNames {

  private SiteNames() {}

  /**
   * The sites of a name. A name without a package must be that of one class.
   *
   * @throws IllegalArgumentException if there are none, or of several classes; the message says
   *     which name may have been meant
   */
  static Set<Site> named(Collection<Site> sites, String name) {
    Set<Site> whole = new HashSet<>();
    Set<Site> simple = new HashSet<>();
    Set<String> classes = new TreeSet<>();
    for (Site site : sites) {
      Frame blame = site.blame();
      if (name.equals("site-" + site.id()) || isNamed(blame, name)) {
        whole.add(site);
      } else if (blame != null && isNamed(withoutPackage(blame), name)) {
        simple.add(site);
        classes.add(blame.className());
      }
    }
    if (whole.isEmpty() && classes.size() > 1) {
      throw new IllegalArgumentException(
          name + " is in " + String.join(" and in ", classes) + "; say which");
    }
    if (whole.isEmpty() && simple.isEmpty()) {
      throw new IllegalArgumentException(unknown(sites, name));
    }
    return whole.isEmpty() ? simple : whole;
  }

  private static boolean isNamed(Frame frame, String name) {
    return frame != null
        && (name.equals(frame.className())
            || name.equals(frame.name())
            || name.equals(frame.name() + ":" + frame.line())
            || name.equals(frame.toString()));
  }

  private static Frame withoutPackage(Frame frame) {
    String name = frame.className();
    String simple = name.substring(name.lastIndexOf('.') + 1);
    return new Frame(simple, frame.method(), frame.file(), frame.line());
  }

  private static String unknown(Collection<Site> sites, String name) {
    Set<String> names = new TreeSet<>();
    for (Site site : sites) {
      if (site.blame() != null) {
        names.add(site.blame().name());
        names.add(withoutPackage(site.blame()).name());
        names.add(site.blame().className());
      }
    }
    return unknown("code that registered is named", name, names);
  }

  /** Says that there is no such name, and which may have been meant. */
  static String unknown(String what, String name, Set<String> names) {
    return "no "
        + what
        + " "
        + name
        + (names.isEmpty()
            ? ""
            : "; did you mean " + NearestWord.of(name, names.toArray(new String[0])) + "?");
  }
}
