package dev.leash.agent.cli;

import dev.leash.agent.catalogue.ApiRule;
import dev.leash.agent.catalogue.Catalogue;
import dev.leash.heap.list.KeptIn;
import java.util.ArrayList;
import java.util.List;

/** Where sources keep their listeners, as rules say. */
final class RuleLists {

  private RuleLists() {}

  /**
   * What the catalogue says, and the user's rules.
   *
   * @param rules the user's files
   * @throws CommandFailure if one of them is wrong
   */
  static List<KeptIn> keptIn(List<String> rules) throws CommandFailure {
    List<ApiRule> all = new ArrayList<>(Catalogue.builtIn());
    List<String> problems = new ArrayList<>();
    rules.forEach(file -> all.addAll(Catalogue.own(file, problems::add)));
    if (!problems.isEmpty()) {
      throw new CommandFailure(CommandFailure.USAGE, String.join("\n", problems));
    }
    List<KeptIn> clauses = new ArrayList<>();
    for (ApiRule rule : all) {
      rule.keptIn().forEach(clause -> clauses.add(KeptIn.parse(clause)));
    }
    return clauses;
  }
}
