package dev.leash.agent.cli;

import dev.leash.agent.catalogue.ApiRule;
import dev.leash.agent.catalogue.Catalogue;
import dev.leash.agent.catalogue.CatalogueListing;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code apis}. */
@Command(
    name = "apis",
    mixinStandardHelpOptions = true,
    description = "Shows the event APIs that Leash knows; their ids are for the option apis.")
final class ApisCommand implements Callable<Integer> {

  @Mixin private ChosenJvm jvm;

  @Option(names = "--json", description = "As JSON.")
  private boolean json;

  @Option(
      names = "--discovered",
      description =
          "Shows those that a running Leash has discovered, as a file for the option rules.")
  private boolean discovered;

  @Override
  public Integer call() throws Exception {
    if (discovered) {
      return jvm.use((pid, leash) -> show(leash.getDiscovered()));
    }
    List<ApiRule> rules = Catalogue.builtIn();
    if (json) {
      JsonText.print(CatalogueListing.objects(rules));
    } else {
      CommandLine.OUT.print(CatalogueListing.text(rules));
    }
    return 0;
  }

  private static int show(String rules) {
    CommandLine.OUT.print(rules.isEmpty() ? "# none were discovered so far\n" : rules);
    return 0;
  }
}
