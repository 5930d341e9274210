package dev.leash.agent.control;

import dev.leash.agent.options.Options;
import dev.leash.agent.weave.Gate;
import dev.leash.report.Report;
import dev.leash.report.ReportFiles;
import dev.leash.report.TextWriter;
import java.util.List;

/**
 * Brings up each way of control when it is wanted, and takes all of them down: the MXBean once the
 * JVM has an MBean server, events once there is a flight recorder, reports and the page if the
 * options say so. Until then none of the classes they need is loaded.
 */
public final class Control {

  /** Loaded when somebody makes, or looks for, an MBean server. */
  private static final String JMX = "javax.management.MBeanServerFactory";

  /** Loaded when the first recording is made. */
  private static final String JFR = "jdk.jfr.internal.PlatformRecorder";

  /** By then main has begun. */
  private static final long AFTER_MAIN = 2_000;

  /** Longer than it takes to write any report to a disk. */
  private static final long REPORT_MILLIS = 10_000;

  /** Reports on the way. Guarded by itself. */
  private static final class Reports {
    private boolean running;
    private boolean over;
  }

  private final Options options;
  private final Reports reports = new Reports();
  private volatile ControlTarget target;
  private boolean stopped;
  private Management management;
  private FlightEvents flight;
  private ReportServer page;

  /**
   * Control of one Leash.
   *
   * @param options what is wanted
   */
  public Control(Options options) {
    this.options = options;
  }

  /**
   * Asks to be told when management and flight recording come up. To be called first.
   *
   * @param controlled the Leash
   * @param gate sees the classes that are loaded
   */
  public void watch(ControlTarget controlled, Gate gate) {
    target = controlled;
    gate.watch(JMX, new Later(true, false));
    gate.watch(JFR, new Later(false, false));
  }

  /** Does on Leash's own thread what must not be done by the one that loads a class. */
  private final class Later implements Runnable {
    private final boolean management;
    private final boolean onOwnThread;

    private Later(boolean management, boolean onOwnThread) {
      this.management = management;
      this.onOwnThread = onOwnThread;
    }

    @Override
    public void run() {
      if (!onOwnThread) {
        target.in(0, new Later(management, true));
      } else if (management) {
        manage();
      } else {
        record();
      }
    }
  }

  /** Starts what the options ask for. */
  public void start() {
    if (!options.reportEvery().isZero()) {
      target.every(options.reportEvery(), this::report);
    }
    if (options.http() >= 0) {
      target.in(target.attached() ? 0 : AFTER_MAIN, this::serve);
    }
  }

  private synchronized void manage() {
    if (management == null && !stopped) {
      management = new Management(target);
      management.start();
    }
  }

  private synchronized void record() {
    if (flight == null && !stopped) {
      flight = FlightEvents.start(target);
    }
  }

  private synchronized void serve() {
    if (!stopped) {
      page = ReportServer.open(target, options.http());
    }
  }

  private void report() {
    synchronized (reports) {
      if (reports.over) {
        return;
      }
      reports.running = true;
    }
    try {
      makeReport();
    } finally {
      synchronized (reports) {
        reports.running = false;
        reports.notifyAll();
      }
    }
  }

  /**
   * Makes no more reports, and waits for the one that is being made, for some seconds at most: the
   * last report is the one that stays. To be called before that is written.
   */
  public void endReports() {
    long end = System.nanoTime() + REPORT_MILLIS * 1_000_000;
    synchronized (reports) {
      reports.over = true;
      for (long left = REPORT_MILLIS;
          reports.running && left > 0;
          left = (end - System.nanoTime()) / 1_000_000) {
        try {
          reports.wait(left);
        } catch (InterruptedException e) {
          // The JVM ends anyway.
        }
      }
    }
  }

  private void makeReport() {
    Report report = target.report(false);
    if (options.report().isEmpty()) {
      target.say(new TextWriter(TextWriter.ON_CONSOLE).toString(report).stripTrailing());
      return;
    }
    List<String> problems = ReportFiles.write(report, options.report());
    for (String problem : problems) {
      target.say("Leash: " + problem);
    }
  }

  /** Takes everything down. */
  public synchronized void stop() {
    stopped = true;
    if (management != null) {
      management.stop();
    }
    if (flight != null) {
      flight.stop();
    }
    if (page != null) {
      page.close();
    }
  }
}
