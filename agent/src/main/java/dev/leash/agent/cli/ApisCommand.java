package dev.leash.agent.cli;

import dev.leash.agent.catalogue.ApiRule;
import dev.leash.agent.catalogue.Catalogue;
import dev.leash.agent.catalogue.CatalogueListing;
import java.util.List;
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
  public Integer call() {
    List<ApiRule> rules = Catalogue.builtIn();
    if (json) {
      JsonText.print(CatalogueListing.objects(rules));
    } else {
      CommandLine.OUT.print(CatalogueListing.text(rules));
    }
    return 0;
  }
}
