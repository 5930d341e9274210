package dev.leash.it.harness;

import dev.leash.it.harness.build.Jars;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many objects of each class a program had at its end, after a collection. Says what was let
 * go, without asking Leash.
 */
public final class InstanceCounts {
  private static final String AGENT = "programs.fake.InstanceCount";

  /** Such as {@code 12: 100 1600 com.acme.Listener (module)}. */
  private static final Pattern LINE = Pattern.compile("\\s*\\d+:\\s+(\\d+)\\s+\\d+\\s+(\\S+).*");

  private static Path jar;

  private final Map<String, Long> counts = new HashMap<>();

  private InstanceCounts(Path histogram) {
    try {
      for (String line : Files.readAllLines(histogram)) {
        Matcher matcher = LINE.matcher(line);
        if (matcher.matches()) {
          counts.merge(plain(matcher.group(2)), Long.parseLong(matcher.group(1)), Long::sum);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Of a run that was started with {@link #counting}. */
  public static InstanceCounts of(Run run) {
    return new InstanceCounts(run.file("instances.txt"));
  }

  /** A program that will leave its counts. To be asked for before Leash, which then follows. */
  public static Program counting(Program program) {
    return program.jvm("-javaagent:" + agent());
  }

  /** How many there were; classes of lambda expressions go by the name of the class around them. */
  public long of(String className) {
    return counts.getOrDefault(plain(className), 0L);
  }

  private static synchronized Path agent() {
    if (jar == null) {
      Path classes = Program.of(AGENT).classes();
      jar = Jars.pack("instances.jar", Map.of("Premain-Class", AGENT), classes);
    }
    return jar;
  }

  private static String plain(String className) {
    int lambda = className.indexOf("$$Lambda");
    return lambda < 0 ? className : className.substring(0, lambda) + "$$Lambda";
  }
}
