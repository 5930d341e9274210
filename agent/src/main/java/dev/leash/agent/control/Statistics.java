package dev.leash.agent.control;

import dev.leash.report.Report;
import java.util.Map;

/** The counts of a report. */
record Statistics(Report report, long unknownReleases) implements StatisticsView {

  @Override
  public CountsView getTotal() {
    return Views.counts(report.snapshot().total());
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
  public long getCleanupErrors() {
    return report.snapshot().cleanupErrors();
  }

  @Override
  public long getAgentErrors() {
    return report.extras().agentErrors();
  }

  @Override
  public long getUnknownReleases() {
    return unknownReleases;
  }

  @Override
  public Map<String, CountsView> getByService() {
    return Views.counts(report.snapshot().byService());
  }

  @Override
  public Map<String, CountsView> getByOwner() {
    return Views.counts(report.snapshot().byOwner());
  }

  @Override
  public Map<String, CountsView> getByTag() {
    return Views.counts(report.snapshot().byTag());
  }

  @Override
  public Map<String, CountsView> getByKind() {
    return Views.counts(report.byKind());
  }

  @Override
  public Map<String, CountsView> getByApi() {
    return Views.counts(report.byApi());
  }
}
