package dev.leash.it;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.leash.it.harness.Program;
import dev.leash.it.harness.Run;
import dev.leash.it.harness.report.Frame;
import dev.leash.it.harness.report.Leak;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A program below {@code reported}, and what should be found in it.
 *
 * @param folder its sources
 * @param expected its {@code expect.json}
 */
record ReportedProgram(Path folder, JsonNode expected) {

  /** What the programs count needs a look into the JDK. */
  static final String[] OPENS = {
    "--add-opens=java.base/java.lang=ALL-UNNAMED",
    "--add-opens=java.base/java.util=ALL-UNNAMED",
    "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
    "--add-opens=java.desktop/java.beans=ALL-UNNAMED",
    "--add-opens=java.desktop/javax.swing.event=ALL-UNNAMED"
  };

  private static final int LOOKED_AT = 12;

  /** How it went. */
  enum Outcome {
    /** The line that leaks was accused. */
    FOUND,
    /** It was not. */
    MISSED,
    /** A program that behaves was left alone. */
    SILENT,
    /** Something was accused that should not have been. */
    FALSE_ALARM
  }

  /**
   * How it went, and by what.
   *
   * @param accused what was accused at the line that leaks, or what should not have been
   */
  record Result(Outcome outcome, List<Leak> accused) {}

  static ReportedProgram in(Path folder) {
    try {
      return new ReportedProgram(
          folder, new ObjectMapper().readTree(folder.resolve("expect.json").toFile()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs its sides and counts them. */
  void countIn(VerdictTable table) {
    if (!isOnlyClean()) {
      table.add(folder.getFileName() + " x", leaky());
    }
    table.add(folder.getFileName() + " y", clean());
  }

  private boolean isOnlyClean() {
    return expected.path("clean").asBoolean();
  }

  Result leaky() {
    long accused = 0;
    List<Leak> found = new ArrayList<>();
    for (Leak leak : run("x").report().leaks()) {
      if (isBlamed(leak) && isAccepted(leak)) {
        accused += leak.live();
        found.add(leak);
      }
    }
    if (accused > expected.path("most").asLong(Long.MAX_VALUE)) {
      return new Result(Outcome.FALSE_ALARM, found);
    }
    boolean enough = accused >= expected.path("live").asLong(1);
    return new Result(enough ? Outcome.FOUND : Outcome.MISSED, found);
  }

  Result clean() {
    List<Leak> leaks = run("y").report().leaks();
    return new Result(leaks.isEmpty() ? Outcome.SILENT : Outcome.FALSE_ALARM, leaks);
  }

  private boolean isBlamed(Leak leak) {
    Pattern blame = Pattern.compile(expected.get("blame").asText());
    List<Frame> frames = new ArrayList<>(leak.frames());
    if (leak.blame() != null) {
      frames.add(0, leak.blame());
    }
    return frames.stream()
        .limit(LOOKED_AT)
        .anyMatch(frame -> blame.matcher(frame.type() + "." + frame.method()).find());
  }

  private boolean isAccepted(Leak leak) {
    JsonNode verdicts = expected.path("verdicts");
    if (verdicts.isEmpty()) {
      return true;
    }
    for (JsonNode verdict : verdicts) {
      if (verdict.asText().equals(leak.verdict())) {
        return true;
      }
    }
    return false;
  }

  private Run run(String side) {
    boolean everywhere = expected.path("reach").asText().equals("discover");
    Program program = program().with(libraries(side)).args(side);
    return (everywhere ? program.agent("discover=*") : program.agent()).run();
  }

  /** The program with the libraries of the side that leaks, without an agent. */
  Program leakyProgram() {
    return program().with(libraries("x"));
  }

  private Program program() {
    return Program.ofFolder(folder, "Main").jvm(OPENS);
  }

  /** Those of one side begin with its letter. */
  private String[] libraries(String side) {
    Path file = folder.resolve("deps.txt");
    List<String> libraries = new ArrayList<>();
    try {
      for (String line : Files.exists(file) ? Files.readAllLines(file) : List.<String>of()) {
        String[] words = line.trim().split("\\s+");
        boolean mine = words.length == 1 || words[0].equals("*") || words[0].equals(side);
        if (!line.isBlank() && !line.startsWith("#") && mine) {
          libraries.add(words[words.length - 1]);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return libraries.toArray(new String[0]);
  }
}
