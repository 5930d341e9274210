package dev.leash.agent.control;

import dev.leash.agent.options.Options.ControlBy;
import dev.leash.agent.prove.DumpWithSites;
import dev.leash.detect.Leak;
import dev.leash.report.Report;
import dev.leash.report.ReportFormat;
import dev.leash.report.TextWriter;
import dev.leash.snapshot.Snapshot.SiteState;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.MBeanNotificationInfo;
import javax.management.Notification;
import javax.management.NotificationBroadcasterSupport;
import javax.management.NotificationFilter;
import javax.management.NotificationListener;

/** The MXBean. */
final class ControlBean extends NotificationBroadcasterSupport implements LeashMXBean {

  private final ControlTarget target;
  private final Set<String> announced = ConcurrentHashMap.newKeySet();
  private final AtomicLong number = new AtomicLong();
  private volatile boolean heard;
  private volatile int lastReportLeaks = -1;

  ControlBean(ControlTarget target) {
    super(
        new MBeanNotificationInfo(
            new String[] {NEW_LEAK}, Notification.class.getName(), "a leak that was not there"));
    this.target = target;
  }

  @Override
  public void addNotificationListener(
      NotificationListener listener, NotificationFilter filter, Object handback) {
    super.addNotificationListener(listener, filter, handback);
    heard = true;
  }

  /** Looks for new leaks, if anybody ever wanted to hear of them. */
  void look() {
    if (!heard) {
      return;
    }
    List<Leak> leaks = target.report(false).leaks();
    Set<String> now = new HashSet<>();
    leaks.forEach(leak -> now.add(leak.id()));
    announced.retainAll(now); // what was over and comes again is news again
    for (Leak leak : leaks) {
      if (announced.add(leak.id())) {
        Notification news =
            new Notification(
                NEW_LEAK, NAME, number.incrementAndGet(), TextWriter.block(leak).stripTrailing());
        news.setUserData(leak.id());
        sendNotification(news);
      }
    }
  }

  @Override
  public String getVersion() {
    return target.version();
  }

  @Override
  public StatusView getStatus() {
    return new Status(target);
  }

  @Override
  public StatisticsView getStatistics() {
    return new StatisticsViews(target.report(false), target.cost(), target.unknownReleases());
  }

  @Override
  public List<LeakView> getLeaks() {
    List<LeakView> views = new ArrayList<>();
    for (Leak leak : target.report(false).leaks()) {
      views.add(MXBeanViews.leak(leak));
    }
    return views;
  }

  @Override
  public List<SuspectView> getSuspects() {
    return SuspectViews.of(target.report(false).suspects());
  }

  @Override
  public List<SiteView> getSites() {
    target.registry().sweep();
    List<SiteState> states = new ArrayList<>(target.registry().snapshot().sites());
    states.sort(
        Comparator.comparingLong((SiteState s) -> s.counts().live())
            .thenComparingLong(s -> s.counts().registered())
            .reversed());
    List<SiteView> views = new ArrayList<>();
    for (SiteState state : states) {
      views.add(MXBeanViews.site(state));
    }
    return views;
  }

  @Override
  public String getDiscovered() {
    return target.discovered();
  }

  @Override
  public int getLastReportLeaks() {
    return lastReportLeaks;
  }

  @Override
  public String report(String format, boolean collect) {
    return report(format, collect, false);
  }

  @Override
  public String report(String format, boolean collect, boolean prove) {
    ReportFormat chosen =
        ReportFormat.of("." + format)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "no format " + format + "; there are " + ReportFormat.endings()));
    if (collect || prove) {
      checkFull();
    }
    target.resume();
    Report report = prove ? target.provenReport(collect) : target.report(collect);
    lastReportLeaks = report.leaks().size();
    return chosen.writer().toString(report);
  }

  @Override
  public ReleaseView release(String by, String value, boolean dryRun, boolean verify) {
    if (!dryRun) {
      checkFull();
    }
    return new ManualRelease(target).release(by, value, dryRun, verify);
  }

  @Override
  public byte[] dumpToRead(long millis) throws InterruptedException {
    checkFull();
    return target.outsideReader().await(millis);
  }

  @Override
  public void dumpRead(byte[] answer) {
    checkFull();
    target.outsideReader().answer(answer);
  }

  @Override
  public byte[] dumpWithSites(String file) throws IOException {
    checkFull();
    return DumpWithSites.write(target.registry(), file);
  }

  @Override
  public void detach() {
    checkFull();
    target.detach();
  }

  /** Who may only read changes nothing: nor when garbage is collected, nor that Leash is there. */
  private void checkFull() {
    if (target.options().control() == ControlBy.READ) {
      throw new SecurityException("the option control allows reading only");
    }
  }
}
