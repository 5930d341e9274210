package dev.leash.it;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.leash.it.harness.JavaCommand;
import dev.leash.it.harness.Program;
import dev.leash.it.harness.Run;
import dev.leash.it.harness.build.Places;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the command {@code heap} says of a program below {@code reported}, which runs without Leash.
 *
 * @param lists the fields of the lists that hold most, as they are ranked
 * @param grown the fields that grew since an earlier dump, as they are ranked
 */
record ReportedHeap(List<String> lists, List<String> grown) {

  private static final Program DUMPING = Program.of("programs.heap.DumpedAtTruth");
  private static final Pattern TIME = Pattern.compile("after (\\d+) ms");

  /** Runs the side that leaks twice, the second time with a dump after half of the time. */
  static ReportedHeap of(ReportedProgram program) throws IOException {
    Path folder = Places.newDirectory("reported-heap");
    Matcher time = TIME.matcher(dump(program, folder, 0).stdout());
    if (!time.find()) {
      throw new AssertionError(program.folder() + " did not say what it retained");
    }
    Path late = folder.resolve("late.hprof");
    Path early = folder.resolve("early.hprof");
    for (long at = Long.parseLong(time.group(1)) / 2; at > 0 && !Files.exists(early); at /= 2) {
      dump(program, folder, at); // it may be faster the second time, and end before
    }
    Run heap = JavaCommand.leash("heap", late, "--compare", early, "--json").run();
    Files.delete(early);
    Files.delete(late);
    JsonNode report = new ObjectMapper().readTree(heap.stdout());
    return new ReportedHeap(fields(report.get("lists")), fields(report.get("growth")));
  }

  private static Run dump(ReportedProgram reported, Path folder, long early) {
    Program program = reported.leakyProgram();
    List<Path> classPath = new ArrayList<>(List.of(DUMPING.classes(), program.classes()));
    classPath.addAll(program.needs());
    return JavaCommand.main(DUMPING.mainClass(), classPath.toArray(new Path[0]))
        .jvm(ReportedProgram.OPENS)
        .args(folder.toString(), Long.toString(early), "Main", "x")
        .run();
  }

  private static List<String> fields(JsonNode ranked) {
    List<String> fields = new ArrayList<>();
    if (ranked != null) {
      for (JsonNode each : ranked) {
        JsonNode source = each.get("source");
        fields.add(source.get("class").asText() + "." + source.get("field").asText());
      }
    }
    return fields;
  }

  /** The place of the first field that fits, from 1 on; 0 if there is none. */
  static int rank(List<String> fields, Pattern kept) {
    for (int i = 0; i < fields.size(); i++) {
      if (kept.matcher(fields.get(i)).matches()) {
        return i + 1;
      }
    }
    return 0;
  }
}
