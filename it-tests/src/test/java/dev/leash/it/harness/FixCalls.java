package dev.leash.it.harness;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * The calls that the fix of a leak names, such as {@code EventBus.unregister(listener)}, and
 * whether a program makes one of them.
 *
 * @param calls each with its number of arguments
 */
public record FixCalls(List<Call> calls) {
  private static final Pattern BEGIN = Pattern.compile("(?<![.]{3})\\b(\\w+)\\(");
  private static final Pattern REFERENCE =
      Pattern.compile("= (?:Interface)?Methodref\\s.*// \\S+?\\.\"?([\\w$]+)\"?:\\((\\S*)\\)\\S+");
  private static final Pattern PARAMETER = Pattern.compile("\\[*(?:L[^;]+;|[BCDFIJSZ])");

  /** A method and how many arguments it is given. */
  public record Call(String method, int arguments) {}

  /** Those in a fix; none where it says that there is no way back. */
  public static FixCalls in(String fix) {
    List<Call> calls = new ArrayList<>();
    Matcher matcher = BEGIN.matcher(fix);
    while (matcher.find()) {
      calls.add(new Call(matcher.group(1), arguments(fix, matcher.end())));
    }
    return new FixCalls(List.copyOf(calls));
  }

  /**
   * Whether classes below a directory make one of the calls, or hand it on as a function. One
   * without arguments stands for those that only say when and how, such as a time to wait.
   */
  public boolean areMadeIn(Path classes) {
    Set<Call> made = made(classes);
    return calls.stream()
        .anyMatch(
            it ->
                made.contains(it)
                    || (it.arguments == 0
                        && made.stream().anyMatch(any -> any.method.equals(it.method))));
  }

  private static int arguments(String fix, int begin) {
    int depth = 0;
    int commas = 0;
    int end = begin;
    while (end < fix.length() && (depth > 0 || fix.charAt(end) != ')')) {
      char c = fix.charAt(end++);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      commas += c == ',' && depth == 0 ? 1 : 0;
    }
    return end == begin ? 0 : commas + 1;
  }

  private static Set<Call> made(Path classes) {
    Set<Call> made = new LinkedHashSet<>();
    for (String line : poolOf(classes).lines().toList()) {
      Matcher matcher = REFERENCE.matcher(line);
      if (matcher.find()) {
        int arguments = (int) PARAMETER.matcher(matcher.group(2)).results().count();
        made.add(new Call(matcher.group(1), arguments));
      }
    }
    return made;
  }

  /** The constant pools, as the JDK's own disassembler writes them. */
  private static String poolOf(Path classes) {
    List<String> command = new ArrayList<>(List.of("-v", "-p"));
    try (Stream<Path> files = Files.walk(classes)) {
      files.map(Path::toString).filter(it -> it.endsWith(".class")).forEach(command::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    StringWriter output = new StringWriter();
    PrintWriter out = new PrintWriter(output);
    ToolProvider javap = ToolProvider.findFirst("javap").orElseThrow();
    if (javap.run(out, out, command.toArray(new String[0])) != 0) {
      throw new AssertionError("can't read the classes in " + classes + "\n" + output);
    }
    return output.toString();
  }
}
