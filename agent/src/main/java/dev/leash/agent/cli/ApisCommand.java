package dev.leash.agent.cli;

import dev.leash.agent.catalogue.ApiRule;
import dev.leash.agent.catalogue.Catalogue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code apis}. */
@Command(
    name = "apis",
    mixinStandardHelpOptions = true,
    description = "Shows the event APIs that Leash knows; their ids are for the option apis.")
final class ApisCommand implements Callable<Integer> {

  @Option(names = "--json", description = "As JSON.")
  private boolean json;

  @Override
  public Integer call() throws Failure {
    List<String> problems = new ArrayList<>();
    Map<String, ApiRule> byId = new TreeMap<>();
    for (ApiRule rule : Catalogue.builtIn(problems::add)) {
      byId.putIfAbsent(rule.id(), rule);
    }
    if (!problems.isEmpty()) {
      throw new Failure(Failure.UNREACHABLE, String.join("\n", problems));
    }
    if (json) {
      List<Object> objects = new ArrayList<>();
      for (ApiRule rule : byId.values()) {
        objects.add(object(rule));
      }
      Json.print(objects);
      return 0;
    }
    for (ApiRule rule : byId.values()) {
      CommandLine.OUT.printf(
          "%-24s %-14s %-32s %s%n", rule.id(), rule.kind(), rule.library(), rule.fix());
    }
    return 0;
  }

  private static Map<String, Object> object(ApiRule rule) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("id", rule.id());
    object.put("kind", rule.kind().name());
    object.put("library", rule.library());
    object.put("fix", rule.fix());
    return object;
  }
}
