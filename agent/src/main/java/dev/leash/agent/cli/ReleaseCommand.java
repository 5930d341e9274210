package dev.leash.agent.cli;

import dev.leash.agent.control.LeashMXBean;
import dev.leash.agent.control.ReleaseView;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code release}. */
@Command(
    name = "release",
    mixinStandardHelpOptions = true,
    description = "Takes registrations back by calling their libraries, newest first.")
final class ReleaseCommand implements Callable<Integer> {

  /** One of these. */
  static final class Which {
    @Option(names = "--owner", description = "Those of the owner of this name.")
    private String owner;

    @Option(names = "--service", description = "Those of this service.")
    private String service;

    @Option(names = "--tag", description = "Those with this tag.")
    private String tag;

    @Option(
        names = "--site",
        description =
            "Those made by this code: the id of a leak, or class.method, or a class, as reports"
                + " print them.")
    private String site;

    @Option(
        names = "--leaks",
        description = "Those that are accused now, as far as they can be told from others.")
    private boolean leaks;

    @Option(names = "--all", description = "All.")
    private boolean all;

    String by() {
      return all
          ? "all"
          : leaks
              ? "leaks"
              : owner != null
                  ? "owner"
                  : service != null ? "service" : tag != null ? "tag" : "site";
    }

    String value() {
      return owner != null ? owner : service != null ? service : tag != null ? tag : site;
    }
  }

  @Mixin private ChosenJvm jvm;

  @ArgGroup(multiplicity = "1")
  private Which which;

  @Option(names = "--dry-run", description = "Only tell what would be released.")
  private boolean dryRun;

  @Option(
      names = "--verify",
      description =
          "Foretell from the heap what that frees, collect garbage, and look afterwards for what is"
              + " still live and what holds it. The process stands still while it dumps its heap.")
  private boolean verify;

  @Option(
      names = "--longest-pause",
      paramLabel = "<time>",
      converter = DurationConverter.class,
      description = "With --verify: does nothing if the process would stand still for longer.")
  private Duration longestPause;

  @Option(names = "--json", description = "As JSON.")
  private boolean json;

  @Override
  public Integer call() throws Exception {
    return jvm.use((pid, leash) -> release(leash), verify && !dryRun, longestPause);
  }

  private int release(LeashMXBean leash) throws Exception {
    ReleaseView done;
    try {
      done =
          Progress.during(
              "releasing", () -> leash.release(which.by(), which.value(), dryRun, verify));
    } catch (IllegalArgumentException e) {
      throw new CommandFailure(CommandFailure.USAGE, e.getMessage());
    }
    if (json) {
      JsonText.print(object(done));
      return 0;
    }
    if (dryRun) {
      CommandLine.OUT.println(
          "Would release "
              + (done.getMatched() - done.getSkipped())
              + unlessZero(done.getSkipped(), " that Leash can't release")
              + ":");
    } else {
      CommandLine.OUT.println(
          "Released "
              + done.getReleased()
              + " of "
              + done.getMatched()
              + unlessZero(done.getFailed(), " failed")
              + unlessZero(done.getLate(), " out of time")
              + unlessZero(done.getSkipped(), " that Leash can't release")
              + (verify ? "; " + done.getRemaining() + " still live" : "")
              + ".");
    }
    for (String site : done.getSites()) {
      CommandLine.OUT.println("  " + site);
    }
    if (verify && !dryRun) {
      verified(done);
    }
    return 0;
  }

  /** What was foretold and what came of it, side by side. */
  private static void verified(ReleaseView done) {
    if (done.getForetoldBytes() >= 0) {
      CommandLine.OUT.printf(
          Locale.ROOT,
          "Foretold: %,d listeners that nothing else held, %,d bytes.%n",
          done.getForetoldListeners(),
          done.getForetoldBytes());
    } else if (done.getReleased() > 0) {
      CommandLine.OUT.println("Foretold: nothing, the heap was not looked at; a report says why.");
    }
    if (done.getFreedBytes() < 0) {
      CommandLine.OUT.println("Freed: unknown, no garbage collection was seen to finish.");
      return;
    }
    CommandLine.OUT.printf(
        Locale.ROOT,
        "Freed: %,d listeners; %,d bytes less are in use%s%s.%n",
        done.getFreedListeners(),
        done.getFreedBytes(),
        unlessZero(done.getHeldListeners(), " listeners are still held"),
        unlessZero(done.getUnjudgedListeners(), " can't be told"));
    for (String way : done.getHeldBy()) {
      CommandLine.OUT.println("Held: " + way);
    }
  }

  private static String unlessZero(int n, String what) {
    return n == 0 ? "" : ", " + n + what;
  }

  private Map<String, Object> object(ReleaseView done) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("dryRun", dryRun);
    object.put("matched", done.getMatched());
    object.put("released", done.getReleased());
    object.put("failed", done.getFailed());
    object.put("late", done.getLate());
    object.put("skipped", done.getSkipped());
    object.put("remaining", verify && !dryRun ? done.getRemaining() : null);
    object.put("sites", done.getSites());
    if (verify && !dryRun) {
      object.put("foretold", amount(done.getForetoldListeners(), done.getForetoldBytes()));
      object.put("freed", amount(done.getFreedListeners(), done.getFreedBytes()));
      object.put("held", done.getHeldListeners());
      object.put("unjudged", done.getUnjudgedListeners());
      object.put("heldBy", done.getHeldBy());
    }
    return object;
  }

  /** Null where nobody could look. */
  private static Map<String, Object> amount(long listeners, long bytes) {
    if (bytes < 0) {
      return null;
    }
    Map<String, Object> amount = new LinkedHashMap<>();
    amount.put("listeners", listeners);
    amount.put("bytes", bytes);
    return amount;
  }
}
