package dev.leash.agent.catalogue;

import dev.leash.agent.options.OptionProblems;
import dev.leash.agent.options.OptionType;
import dev.leash.agent.options.Options;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Where rules come from: what ships with Leash, and the user's own files. */
public final class Catalogue {

  private static final String APIS = "/catalogue.bin";
  private static final String OWNERS = "/owners.bin";
  private static final String LIFECYCLES = "/lifecycles.bin";

  private Catalogue() {}

  /**
   * The built-in rules, not yet read.
   *
   * @throws IllegalStateException if the jar is not whole
   */
  public static CompiledCatalogue compiled() {
    try (InputStream in = resource(APIS)) {
      return CompiledCatalogue.read(in);
    } catch (IOException e) {
      throw new IllegalStateException("the built-in catalogue can't be read: " + e.getMessage(), e);
    }
  }

  /** All built-in rules. */
  public static List<ApiRule> builtIn() {
    CompiledCatalogue compiled = compiled();
    List<ApiRule> rules = new ArrayList<>(compiled.size());
    for (int i = 0; i < compiled.size(); i++) {
      rules.add(compiled.rule(i));
    }
    return rules;
  }

  /**
   * The sorts of owners.
   *
   * @throws IllegalStateException if the jar is not whole
   */
  public static List<OwnerRule> owners() {
    try (InputStream in = resource(OWNERS)) {
      return OwnerRules.read(in);
    } catch (IOException e) {
      throw new IllegalStateException("the rules for owners can't be read: " + e.getMessage(), e);
    }
  }

  /**
   * Which methods end the lives of objects.
   *
   * @throws IllegalStateException if the jar is not whole
   */
  public static LifecycleRules lifecycles() {
    try (InputStream in = resource(LIFECYCLES)) {
      return LifecycleRules.read(in);
    } catch (IOException e) {
      throw new IllegalStateException("the rules for ends can't be read: " + e.getMessage(), e);
    }
  }

  private static InputStream resource(String name) throws IOException {
    InputStream in = Catalogue.class.getResourceAsStream(name);
    if (in == null) {
      throw new IOException(name + " is missing from the jar");
    }
    return in;
  }

  /**
   * Loads the user's own rules.
   *
   * @param problems told, a line each, what is wrong with their files
   */
  public static List<ApiRule> own(Options options, Consumer<String> problems) {
    List<ApiRule> rules = new ArrayList<>();
    for (String file : options.rules()) {
      rules.addAll(own(file, problems));
    }
    return rules;
  }

  /**
   * Loads one file of the user's.
   *
   * @param problems told, a line each, what is wrong with it
   */
  public static List<ApiRule> own(String file, Consumer<String> problems) {
    return UserRules.read(file, problems);
  }

  /**
   * Holds the option {@code apis} against the ids that there are.
   *
   * @param own the user's own rules
   * @param problems told of each id that there is not, with the nearest
   */
  public static void check(
      List<String> chosen,
      CompiledCatalogue builtIn,
      List<ApiRule> own,
      Consumer<String> problems) {
    if (chosen.isEmpty() || chosen.equals(OptionType.NO_IDS)) {
      return;
    }
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < builtIn.size(); i++) {
      ids.add(builtIn.id(i));
    }
    for (ApiRule rule : own) {
      ids.add(rule.id());
    }
    for (String choice : chosen) {
      String id = choice.startsWith("-") ? choice.substring(1) : choice;
      if (!ids.contains(id)) {
        problems.accept(OptionProblems.unknownApi(id, ids.toArray(new String[0])));
      }
    }
  }

  /**
   * Whether a built-in rule is wanted: {@code a,b} switches those two on and nothing else; {@code
   * -a} switches one off.
   *
   * @param chosen the option {@code apis}
   * @param id the rule's
   * @param optIn whether it is only for those who name it
   */
  public static boolean wants(List<String> chosen, String id, boolean optIn) {
    boolean onlyChosen = optIn;
    for (String choice : chosen) {
      if (choice.equals(id)) {
        return true;
      }
      if (choice.startsWith("-") && choice.substring(1).equals(id)) {
        return false;
      }
      onlyChosen |= !choice.startsWith("-");
    }
    return !onlyChosen;
  }
}
