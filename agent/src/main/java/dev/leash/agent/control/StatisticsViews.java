package dev.leash.agent.control;

import dev.leash.agent.cost.LeashCost;
import dev.leash.detect.Leak;
import dev.leash.report.Report;
import java.util.Map;
import java.util.TreeMap;

/** The counts of a report. */
record StatisticsViews(Report report, LeashCost cost, long unknownReleases)
    implements StatisticsView {

  @Override
  public CountsView getTotal() {
    return MXBeanViews.counts(report.snapshot().total());
  }

  @Override
  public long getPeakLive() {
    return report.snapshot().peakLive();
  }

  @Override
  public int getLeaks() {
    return report.leaks().size();
  }

  @Override
  public Map<String, Integer> getLeaksByVerdict() {
    Map<String, Integer> counts = new TreeMap<>();
    for (Leak leak : report.leaks()) {
      counts.merge(leak.verdict().name(), 1, Integer::sum);
    }
    return counts;
  }

  @Override
  public int getSuspects() {
    return report.suspects().size();
  }

  @Override
  public long getRetainedBytes() {
    return Metrics.retained(report);
  }

  @Override
  public long getLeaksPrevented() {
    return report.extras().leaksPrevented();
  }

  @Override
  public long getCleanupErrors() {
    return report.snapshot().cleanupErrors();
  }

  @Override
  public long getAgentErrors() {
    return report.extras().agentErrors();
  }

  @Override
  public double getProcessorSeconds() {
    return cost.threadNanos() / 1e9;
  }

  @Override
  public int getSteppedAside() {
    return cost.steppedAside() ? 1 : 0;
  }

  @Override
  public long getUnknownReleases() {
    return unknownReleases;
  }

  @Override
  public Map<String, CountsView> getByService() {
    return MXBeanViews.counts(report.snapshot().byService());
  }

  @Override
  public Map<String, CountsView> getByOwner() {
    return MXBeanViews.counts(report.snapshot().byOwner());
  }

  @Override
  public Map<String, CountsView> getByTag() {
    return MXBeanViews.counts(report.snapshot().byTag());
  }

  @Override
  public Map<String, CountsView> getByKind() {
    return MXBeanViews.counts(report.byKind());
  }

  @Override
  public Map<String, CountsView> getByApi() {
    return MXBeanViews.counts(report.byApi());
  }
}
