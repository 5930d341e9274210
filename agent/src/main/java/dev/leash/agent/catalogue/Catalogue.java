package dev.leash.agent.catalogue;

import dev.leash.agent.options.Options;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The event APIs to watch: the built-in ones that are switched on, and the user's own. */
public final class Catalogue {

  private static final String BUILT_IN = "/catalogue.bin";

  private Catalogue() {}

  /**
   * Loads the built-in rules that the options ask for.
   *
   * @param problems told if there are none to be had
   */
  public static List<ApiRule> load(Options options, Consumer<String> problems) {
    List<ApiRule> rules = new ArrayList<>();
    for (ApiRule rule : builtIn(problems)) {
      if (wanted(options.apis(), rule)) {
        rules.add(rule);
      }
    }
    return rules;
  }

  /**
   * Loads the user's own rules.
   *
   * @param problems told, a line each, what is wrong with their files
   */
  public static List<ApiRule> own(Options options, Consumer<String> problems) {
    List<ApiRule> rules = new ArrayList<>();
    for (String file : options.rules()) {
      rules.addAll(UserRules.read(file, problems));
    }
    return rules;
  }

  /** {@code a,b} switches those two on and nothing else; {@code -a} switches one off. */
  private static boolean wanted(List<String> chosen, ApiRule rule) {
    boolean onlyChosen = rule.is(ApiRule.Flag.OPT_IN);
    for (String choice : chosen) {
      if (choice.equals(rule.id())) {
        return true;
      }
      if (choice.equals("-" + rule.id())) {
        return false;
      }
      onlyChosen |= !choice.startsWith("-");
    }
    return !onlyChosen;
  }

  /** All that ship with Leash. */
  public static List<ApiRule> builtIn(Consumer<String> problems) {
    try (InputStream in = Catalogue.class.getResourceAsStream(BUILT_IN)) {
      if (in == null) {
        throw new IOException("it is missing from the jar");
      }
      return CatalogueFile.read(in);
    } catch (IOException e) {
      problems.accept("the built-in catalogue can't be read: " + e.getMessage());
      return List.of();
    }
  }
}
