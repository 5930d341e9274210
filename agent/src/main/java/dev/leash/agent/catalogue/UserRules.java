package dev.leash.agent.catalogue;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Reads a rule file of the user's. Loaded only if there is one, and the YAML parser with it. */
final class UserRules {

  private UserRules() {}

  static List<ApiRule> read(String file, Consumer<String> problems) {
    try (Reader in = Files.newBufferedReader(Path.of(file), StandardCharsets.UTF_8)) {
      return RuleFile.read(file, in);
    } catch (RuleException e) {
      problems.accept("rules not used: " + e.getMessage());
    } catch (IOException | RuntimeException e) {
      problems.accept("rules not used: " + file + " can't be read: " + e);
    } catch (StackOverflowError e) {
      problems.accept("rules not used: " + file + " is nested too deeply");
    }
    return List.of();
  }
}
