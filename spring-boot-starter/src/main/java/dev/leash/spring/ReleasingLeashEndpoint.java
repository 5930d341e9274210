package dev.leash.spring;

import dev.leash.micrometer.RunningLeash;
import java.util.Map;
import org.springframework.boot.actuate.endpoint.InvalidEndpointRequestException;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.lang.Nullable;

/** The endpoint for those who also want to release by it. */
@Endpoint(id = "leash")
public class ReleasingLeashEndpoint extends LeashEndpoint {

  ReleasingLeashEndpoint(RunningLeash leash) {
    super(leash);
  }

  /**
   * Releases live registrations by calling their libraries.
   *
   * @param by {@code owner}, {@code service}, {@code tag}, {@code site} or {@code all}
   * @param value which one; may be missing for {@code all}
   * @param dryRun whether only to tell what would be released; so it is if this is missing
   * @return what became of them; null, which is not found, without an agent
   */
  @WriteOperation
  public Map<String, Object> release(String by, @Nullable String value, @Nullable Boolean dryRun) {
    try {
      return leash().release(by, value, dryRun == null || dryRun);
    } catch (IllegalArgumentException e) {
      throw new InvalidEndpointRequestException(e.getMessage(), "by or value");
    }
  }
}
