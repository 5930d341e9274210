package dev.leash.agent.cli;

import dev.leash.agent.control.LeashMXBean;
import dev.leash.agent.control.StatusView;
import dev.leash.agent.options.OptionSources;
import dev.leash.agent.options.Options;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code status}. */
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    description = "Tells since when, how and what a Leash tracks.")
final class StatusCommand implements Callable<Integer> {

  @Mixin private ChosenJvm jvm;

  @Option(names = "--json", description = "As JSON.")
  private boolean json;

  @Override
  public Integer call() throws Exception {
    return jvm.use((pid, leash) -> show(leash));
  }

  private int show(LeashMXBean leash) {
    StatusView status = leash.getStatus();
    if (json) {
      JsonText.print(object(status));
      return 0;
    }
    CommandLine.OUT.println("Leash " + status.getVersion() + " in process " + status.getPid());
    line("tracking since", status.getTrackingSince() + (status.isAttached() ? ", attached" : ""));
    line("registrations", status.getLive() + " live of " + status.getRegistered());
    line("memory", (status.getMemoryBytes() + 500) / 1000 + " kB of heap, about");
    line("threads", threads(status));
    line("last look", "took " + status.getLastLookMillis() + " ms");
    if (status.isSteppedAside()) {
      line("stepped aside", "its threads took more than budget allows; \"report\" brings it back");
    }
    if (status.isAttached()) {
      line("unknown", status.getUnknownReleases() + " releases of earlier registrations");
    }
    if (status.getAgentErrors() > 0) {
      line("errors", status.getAgentErrors() + " inside Leash; please report them");
    }
    int known = status.getApis().size();
    line("event APIs", known + (known == 1 ? " is" : " are") + " watched; \"apis\" lists them");
    List<String> used = status.getApisInUse();
    line("in use here", used.isEmpty() ? "none yet" : String.join(", ", used));
    line("options", notByDefault(status.getOptions()));
    for (String note : status.getNotes()) {
      line("note", note);
    }
    return 0;
  }

  private static String threads(StatusView status) {
    long all = status.getProcessMillis();
    double share = all == 0 ? 0 : status.getThreadMillis() * 100.0 / all;
    return String.format(
        Locale.ROOT,
        "%d ms of processor time, %.1f%% of the process's",
        status.getThreadMillis(),
        share);
  }

  /**
   * The options whose values are not the usual ones.
   *
   * @param all all of them, as {@link Options} writes them
   */
  static String notByDefault(String all) {
    List<String> usual =
        List.of(
            Options.read(new OptionSources(null, Map.of(), Map.of(), null))
                .toString()
                .split(", ", -1));
    List<String> given = new ArrayList<>(List.of(all.split(", ", -1)));
    given.removeAll(usual);
    return given.isEmpty()
        ? "all as by default"
        : String.join(", ", given) + "; all others as by default";
  }

  private static void line(String what, String value) {
    CommandLine.OUT.printf("  %-15s %s%n", what, value);
  }

  private static Map<String, Object> object(StatusView status) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("leash", status.getVersion());
    object.put("pid", status.getPid());
    object.put("trackingSince", status.getTrackingSince());
    object.put("attached", status.isAttached());
    object.put("live", status.getLive());
    object.put("registered", status.getRegistered());
    object.put("memoryBytes", status.getMemoryBytes());
    object.put("threadMillis", status.getThreadMillis());
    object.put("processMillis", status.getProcessMillis());
    object.put("lastLookMillis", status.getLastLookMillis());
    object.put("steppedAside", status.isSteppedAside());
    object.put("unknownReleases", status.getUnknownReleases());
    object.put("agentErrors", status.getAgentErrors());
    object.put("apis", status.getApis());
    object.put("apisInUse", status.getApisInUse());
    object.put("options", status.getOptions());
    object.put("notes", status.getNotes());
    return object;
  }
}
