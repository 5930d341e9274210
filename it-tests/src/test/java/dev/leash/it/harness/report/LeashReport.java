package dev.leash.it.harness.report;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * A report as others read it, by the contract {@code leash/1} and without any class of Leash.
 *
 * @param schema {@code leash/1}
 * @param generated when
 * @param leash the version of Leash
 * @param jvm the process
 * @param statistics numbers
 * @param leaks what is accused
 * @param sites every site
 * @param notes what could not be done; empty in a healthy run
 */
public record LeashReport(
    String schema,
    String generated,
    String leash,
    Jvm jvm,
    Statistics statistics,
    List<Leak> leaks,
    List<Site> sites,
    List<String> notes) {
  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  /** Takes a report without notes as one with none. */
  public LeashReport {
    notes = notes == null ? List.of() : List.copyOf(notes);
  }

  /**
   * The process.
   *
   * @param pid its id
   * @param java its version
   * @param main what it ran
   * @param uptimeMillis for how long
   */
  public record Jvm(long pid, String java, String main, long uptimeMillis) {}

  /**
   * Numbers.
   *
   * @param overview the sums
   * @param byService by service
   * @param byOwner by owner
   * @param byTag by tag
   * @param byKind by kind
   * @param byApi by event API
   * @param limits the limits in force
   * @param cleanup what the emergency cleanup did; null where there was none
   */
  public record Statistics(
      Overview overview,
      ObjectNode byService,
      ObjectNode byOwner,
      ObjectNode byTag,
      ObjectNode byKind,
      ObjectNode byApi,
      ObjectNode limits,
      Cleanup cleanup) {}

  /** What the emergency cleanup did. */
  public record Cleanup(long released, long failed, long late, long skipped) {}

  /** The sums. */
  public record Overview(
      long registered,
      long released,
      long completed,
      long collected,
      long cleaned,
      long live,
      long peakLive,
      long leaks,
      long leaksPrevented,
      long cleanupErrors,
      long agentErrors) {}

  /** Reads a report and checks what every reader relies on. */
  public static LeashReport read(Path file) {
    try {
      JsonNode tree = JSON.readTree(file.toFile());
      LeashReport report = JSON.treeToValue(tree, LeashReport.class);
      if (!"leash/1".equals(report.schema)) {
        throw new AssertionError("not a report of leash/1: " + tree);
      }
      Instant.parse(report.generated);
      for (Leak leak : report.leaks) {
        if (leak.evidence() == null || leak.evidence().isEmpty()) {
          throw new AssertionError("a verdict without evidence: " + leak);
        }
      }
      return report;
    } catch (IOException e) {
      throw new AssertionError("cannot read the report " + file, e);
    }
  }

  /** The sites of one event API. */
  public List<Site> sitesOf(String api) {
    return sites.stream().filter(it -> it.api().equals(api)).toList();
  }
}
