package dev.leash.it.harness;

import dev.leash.it.harness.build.Places;
import dev.leash.it.harness.jdk.Jdk;
import dev.leash.it.harness.maven.Libraries;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * How a JVM is started. Immutable: every method that changes something answers with a changed copy,
 * so a launch can be a constant that tests share.
 *
 * @param <S> the kind of launch
 */
public abstract class Launch<S extends Launch<S>> implements Cloneable {
  /** The report that a run leaves in its directory. */
  static final String REPORT = "report.json";

  /** Programs are short: they end before the optimising compiler pays, and have no screen. */
  private static final List<Function<Path, String>> LEAN =
      List.of(it -> "-XX:TieredStopAtLevel=1", it -> "-Djava.awt.headless=true");

  private Jdk jdk = Jdk.V17;
  private List<Function<Path, String>> jvm = LEAN;
  private List<String> args = List.of();
  private Map<String, String> environment = Map.of();
  private Duration timeout = Duration.ofSeconds(60);
  private Supplier<Path> agentJar = Places::agentJar;
  private boolean hasAgent;
  private boolean mayLackReport;
  private boolean mayHaveAgentErrors;

  /** What a run must fulfil before a test sees it. */
  record Expectations(boolean report, boolean noAgentErrors) {}

  /** On which JDK; 17 unless told. */
  public S on(Jdk version) {
    return changed(it -> it.jdk = version);
  }

  /** Without the flags that the harness gives to every JVM; those of the test stay. */
  public S plain() {
    return changed(it -> it.jvm = jvm.stream().filter(flag -> !LEAN.contains(flag)).toList());
  }

  /** More flags for the JVM. */
  public S jvm(String... flags) {
    List<Function<Path, String>> more =
        Stream.of(flags).<Function<Path, String>>map(flag -> directory -> flag).toList();
    return changed(it -> it.jvm = plus(jvm, more));
  }

  /** A system property. */
  public S property(String name, String value) {
    return jvm("-D" + name + "=" + value);
  }

  /** An environment variable. */
  public S env(String name, String value) {
    Map<String, String> more = new TreeMap<>(environment);
    more.put(name, value);
    return changed(it -> it.environment = more);
  }

  /** More arguments for the program. */
  public S args(String... more) {
    return changed(it -> it.args = plus(args, List.of(more)));
  }

  /** The longest it may take, one minute unless told; then it is killed and the test fails. */
  public S within(Duration limit) {
    return changed(it -> it.timeout = limit);
  }

  /**
   * Attaches Leash from the start, writing a JSON report for {@link Run#report()}. Agents come in
   * the order of these calls.
   *
   * @param options such as {@code "discover=off"}; a {@code report} is written besides
   */
  public S agent(String... options) {
    List<String> reports = Stream.of(options).filter(it -> it.startsWith("report=")).toList();
    List<String> rest = Stream.of(options).filter(it -> !it.startsWith("report=")).toList();
    Function<Path, String> flag =
        directory ->
            "-javaagent:%s=report=%s%s%s"
                .formatted(
                    agentJar.get(),
                    directory.resolve(REPORT),
                    String.join("", reports).replace("report=", ";"),
                    String.join("", rest.stream().map(it -> "," + it).toList()));
    return changed(
        it -> {
          it.jvm = plus(jvm, List.of(flag));
          it.hasAgent = true;
        });
  }

  /** Another build of Leash for the next {@link #agent}. */
  public S agentJar(Path jar) {
    return changed(it -> it.agentJar = () -> jar);
  }

  /** Attaches another agent, found by its Maven coordinates. */
  public S javaAgent(String coordinates, String options) {
    return jvm(
        "-javaagent:" + Libraries.jar(coordinates) + (options.isEmpty() ? "" : "=" + options));
  }

  /** Lets the run go without a report, for JVMs that are killed or whose agent refuses to start. */
  public S mayLackReport() {
    return changed(it -> it.mayLackReport = true);
  }

  /** Lets the report count errors of the agent itself, which fail every run otherwise. */
  public S mayHaveAgentErrors() {
    return changed(it -> it.mayHaveAgentErrors = true);
  }

  /** Runs it to its end. */
  public Run run() {
    try (Running running = start()) {
      return running.join();
    }
  }

  /** Starts it and leaves it running; to be closed. */
  public Running start() {
    Path directory = directory();
    List<String> command = new ArrayList<>(List.of(jdk.tool("java").toString()));
    jvm.forEach(it -> command.add(it.apply(directory)));
    command.addAll(main());
    command.addAll(args);
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(directory.toFile())
            .redirectOutput(directory.resolve(Running.STDOUT).toFile())
            .redirectError(directory.resolve(Running.STDERR).toFile());
    builder.environment().keySet().removeIf(Launch::meddles);
    builder.environment().putAll(environment);
    try {
      Expectations expectations = new Expectations(hasAgent && !mayLackReport, !mayHaveAgentErrors);
      return new Running(builder.start(), command, directory, jdk, timeout, expectations);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where it runs: in a new directory of its own. */
  Path directory() {
    return Places.newDirectory(name());
  }

  /** A short name for its directory. */
  abstract String name();

  /** The part of the command line that says what to run, with its class path. */
  abstract List<String> main();

  /** A copy of this, changed. */
  @SuppressWarnings("unchecked")
  final S changed(Consumer<Launch<?>> change) {
    try {
      Launch<S> copy = (Launch<S>) clone();
      change.accept(copy);
      return (S) copy;
    } catch (CloneNotSupportedException e) {
      throw new AssertionError(e);
    }
  }

  static <T> List<T> plus(List<T> some, List<T> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  final Jdk jdk() {
    return jdk;
  }

  private static boolean meddles(String variable) {
    return variable.endsWith("JAVA_OPTIONS")
        || variable.equals("JAVA_TOOL_OPTIONS")
        || variable.equals("CLASSPATH")
        || variable.startsWith("LEASH_");
  }
}
