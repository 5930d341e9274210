package dev.leash.spring;

import dev.leash.micrometer.RunningLeash;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;

/**
 * The actuator endpoint {@code leash}: a summary, and below it {@code leaks}, {@code suspects},
 * {@code sites} and {@code statistics}. It only reads. Thread-safe.
 */
@Endpoint(id = "leash")
public class LeashEndpoint {

  private final RunningLeash leash;

  LeashEndpoint(RunningLeash leash) {
    this.leash = leash;
  }

  /** Whether the agent is there, since when it tracks, the counts, and how many leaks there are. */
  @ReadOperation
  public Map<String, Object> summary() {
    Map<String, Object> summary = new LinkedHashMap<>();
    summary.put("active", leash.isThere());
    if (leash.isThere()) {
      Map<String, Object> statistics = leash.map("Statistics");
      Map<String, Object> status = leash.map("Status");
      summary.put("version", status.get("version"));
      summary.put("trackingSince", status.get("trackingSince"));
      summary.put("registrations", statistics.get("total"));
      summary.put("leaks", statistics.get("leaks"));
      summary.put("suspects", leash.list("Suspects").size());
      summary.put("notes", status.get("notes"));
    }
    return summary;
  }

  /**
   * One part in full.
   *
   * @param part {@code leaks}, {@code suspects}, {@code sites} or {@code statistics}
   * @return null, which is not found, for anything else
   */
  @ReadOperation
  public Object part(@Selector String part) {
    return switch (part) {
      case "leaks" -> List.copyOf(leash.list("Leaks"));
      case "suspects" -> List.copyOf(leash.list("Suspects"));
      case "sites" -> List.copyOf(leash.list("Sites"));
      case "statistics" -> leash.map("Statistics");
      default -> null;
    };
  }

  /** The agent that is asked. */
  final RunningLeash leash() {
    return leash;
  }
}
