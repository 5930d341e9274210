package dev.leash.agent.control;

import dev.leash.agent.options.Options.Prove;
import dev.leash.agent.prove.DumpCost;
import dev.leash.detect.Leak;
import dev.leash.report.Report;
import dev.leash.report.TextWriter;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * What the buttons of the page do. Each request needs a token, which is said at the start and which
 * no web site knows, nor any other user of this machine.
 *
 * <p>Thread-safe.
 */
final class PageControl {

  /** The header that has the token. A web site may not send it to another server unasked. */
  static final String TOKEN_HEADER = "X-Leash-Token";

  private static final int TOKEN_BYTES = 16;

  private final ControlTarget target;
  private final String token;

  PageControl(ControlTarget target) {
    this.target = target;
    byte[] random = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(random);
    this.token = HexFormat.of().formatHex(random);
  }

  String token() {
    return token;
  }

  /** Whether somebody sent the token. Takes the same time however much of it is right. */
  boolean isAllowed(String given) {
    return given != null
        && MessageDigest.isEqual(
            given.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
  }

  /** Asks for a garbage collection, and says what is left. */
  String collect() {
    Report report = target.report(true);
    return report.snapshot().total().live()
        + " registrations are live after a garbage collection; leaks: "
        + report.leaks().size()
        + ".";
  }

  /**
   * Looks at the heap for what holds the listeners that leak, or says what that would cost.
   *
   * @param query {@code dryRun}, which is true unless it says {@code false}
   * @throws IllegalArgumentException if it is switched off; the message says so
   */
  String prove(String query) {
    if (target.options().prove() == Prove.OFF) {
      throw new IllegalArgumentException("The option prove is off.");
    }
    if (isDryRun(values(query))) {
      return DumpCost.here().warning("This process") + ", which is deleted when it is read.";
    }
    Report report = target.provenReport(true);
    StringBuilder text = new StringBuilder("After a look at the heap: leaks: ");
    text.append(report.leaks().size()).append("; suspects: ");
    text.append(report.suspects().size()).append(".\n");
    for (Leak leak : report.leaks()) {
      text.append('\n').append(TextWriter.block(leak));
    }
    return text.toString();
  }

  /**
   * Releases, or says what it would release.
   *
   * @param query {@code by}, {@code value} and {@code dryRun}, which is true unless it says {@code
   *     false}
   * @throws IllegalArgumentException if it can't be done; the message says why
   */
  String release(String query) {
    Map<String, String> values = values(query);
    boolean dryRun = isDryRun(values);
    ReleaseView done =
        new ManualRelease(target).release(values.get("by"), values.get("value"), dryRun, !dryRun);
    StringBuilder text = new StringBuilder();
    if (dryRun) {
      text.append("This would release ").append(done.getMatched()).append(" registrations.");
    } else {
      text.append("Released ").append(done.getReleased()).append(" of ").append(done.getMatched());
      text.append("; failed: ").append(done.getFailed());
      text.append("; out of time: ").append(done.getLate());
      text.append("; can't be released: ").append(done.getSkipped()).append('.');
    }
    for (String site : done.getSites()) {
      text.append('\n').append(site);
    }
    return text.toString();
  }

  private static boolean isDryRun(Map<String, String> values) {
    return !"false".equals(values.get("dryRun"));
  }

  private static Map<String, String> values(String query) {
    Map<String, String> values = new HashMap<>();
    for (String part : (query == null ? "" : query).split("&", -1)) {
      int equals = part.indexOf('=');
      if (equals > 0) {
        values.put(part.substring(0, equals), decoded(part.substring(equals + 1)));
      }
    }
    return values;
  }

  private static String decoded(String value) {
    return URLDecoder.decode(value, StandardCharsets.UTF_8);
  }
}
