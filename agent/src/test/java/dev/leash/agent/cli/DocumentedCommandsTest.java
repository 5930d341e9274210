package dev.leash.agent.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each command that the documentation shows is one that there is, with options that it has. */
class DocumentedCommandsTest {

  private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

  /** In a block of code, or in a sentence between backticks; a comment or a redirection ends it. */
  private static final Pattern COMMAND =
      Pattern.compile(
          "(?:java -jar (?:/app/)?leash-agent\\.jar|^\\$? ?leash) ([a-z][^`'#>\\n]*)",
          Pattern.MULTILINE);

  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  @TestFactory
  Stream<DynamicTest> each_command_can_be_parsed() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Path page : pages()) {
      Matcher command = COMMAND.matcher(Files.readString(page).replace("<pid>", "8084"));
      while (command.find()) {
        String[] words = words(command.group(1));
        tests.add(
            DynamicTest.dynamicTest(
                page.getFileName() + ": " + String.join(" ", words),
                () ->
                    assertThatCode(
                            () -> new picocli.CommandLine(new CommandLine()).parseArgs(words))
                        .doesNotThrowAnyException()));
      }
    }
    assertThat(tests).hasSizeGreaterThan(25);
    return tests.stream();
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
      return Stream.concat(
              Stream.of(ROOT.resolve("README.md")),
              docs.filter(page -> page.toString().endsWith(".md")).sorted())
          .toList();
    }
  }

  private static String[] words(String command) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(command);
    while (word.find()) {
      if (word.group().equals("...") || word.group().equals("|")) {
        break;
      }
      words.add(word.group(1) == null ? word.group(2) : word.group(1));
    }
    return words.toArray(new String[0]);
  }
}
