package dev.leash.agent.control;

import dev.leash.agent.cost.LeashCost;
import dev.leash.report.Report;
import dev.leash.snapshot.Counts;
import java.time.Instant;
import java.util.List;

/** A Leash at one moment. */
final class Status implements StatusView {

  /** In a millisecond. */
  private static final long NANOS = 1_000_000;

  private final ControlTarget target;
  private final Counts total;
  private final Report.Extras extras;
  private final LeashCost cost;

  Status(ControlTarget target) {
    Report report = target.report(false);
    this.target = target;
    this.total = report.snapshot().total();
    this.extras = report.extras();
    this.cost = target.cost();
  }

  @Override
  public String getVersion() {
    return target.version();
  }

  @Override
  public long getPid() {
    return ProcessHandle.current().pid();
  }

  @Override
  public String getTrackingSince() {
    return Instant.ofEpochMilli(target.since()).toString();
  }

  @Override
  public boolean isAttached() {
    return target.attached();
  }

  @Override
  public long getUnknownReleases() {
    return target.unknownReleases();
  }

  @Override
  public String getOptions() {
    return target.options().toString();
  }

  @Override
  public List<String> getApis() {
    return target.apis();
  }

  @Override
  public List<String> getApisInUse() {
    return target.apisInUse();
  }

  @Override
  public long getLive() {
    return total.live();
  }

  @Override
  public long getRegistered() {
    return total.registered();
  }

  @Override
  public long getMemoryBytes() {
    return target.memory();
  }

  @Override
  public long getThreadMillis() {
    return cost.threadNanos() / NANOS;
  }

  @Override
  public long getProcessMillis() {
    return cost.processNanos() / NANOS;
  }

  @Override
  public long getLastLookMillis() {
    return cost.lastLookNanos() / NANOS;
  }

  @Override
  public boolean isSteppedAside() {
    return cost.steppedAside();
  }

  @Override
  public long getAgentErrors() {
    return extras.agentErrors();
  }

  @Override
  public List<String> getNotes() {
    return extras.notes();
  }
}
