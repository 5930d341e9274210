package dev.leash.agent.cli;

import dev.leash.agent.control.LeakView;
import dev.leash.agent.control.SiteView;

/**
 * A site as one look of {@code watch} found it.
 *
 * @param site the site
 * @param leak what it is accused of; null if it is not
 * @param trend how many live registrations more there are than at the look before; null at the
 *     first
 * @param perSecond how many were registered each second since; null at the first look
 */
record WatchRow(SiteView site, LeakView leak, Long trend, Double perSecond) {

  boolean isAccused() {
    return leak != null;
  }

  String id() {
    return site.getId();
  }

  long live() {
    return site.getCounts().getLive();
  }

  long registered() {
    return site.getCounts().getRegistered();
  }

  String confidence() {
    return leak == null ? "" : leak.getConfidence();
  }

  /** The line that registers, as in a stack trace. */
  String line() {
    return site.getBlame() == null ? "the JDK itself" : site.getBlame();
  }

  /** The same without the package: {@code Chat.open(Chat.java:42)}. */
  String shortLine() {
    String frame = line();
    int method = frame.lastIndexOf('.', Math.max(0, frame.indexOf('(')));
    return frame.substring(frame.lastIndexOf('.', method - 1) + 1);
  }
}
