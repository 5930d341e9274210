package dev.leash.agent.options;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the user asked for, checked and typed; each option is described at its constant in {@link
 * Option}. Immutable and thread-safe.
 */
public final class Options {

  /** What makes the process fail. */
  public enum FailOn {
    /** Nothing. */
    NONE,
    /** Any leak. */
    LEAK,
    /** A leak that is not in the baseline. */
    NEW,
    /** Any leak, and what is suspected. */
    SUSPECT
  }

  /** Whether Leash looks at the heap before it accuses. */
  public enum Prove {
    /** At the end of the program, where the heap is small and a verdict depends on it. */
    AUTO,
    /** At the end of the program, however large the heap is. */
    ON,
    /** Never. */
    OFF
  }

  /** What may be done to Leash from outside while it runs. */
  public enum ControlBy {
    /** Everything. */
    FULL,
    /** It may be read. */
    READ
  }

  /** When Leash releases what was left behind. */
  public enum CleanupAt {
    /** When the JVM shuts down. */
    SHUTDOWN,
    /** When an owner ends. */
    OWNER_END,
    /** When the JVM shuts down, and a garbage collection is to show what that freed. */
    VERIFY
  }

  /** How much is logged: this and what is worse. */
  public enum LogLevel {
    /** What broke. */
    ERROR,
    /** What could not be done. */
    WARN,
    /** What is done. */
    INFO,
    /** Everything. */
    DEBUG
  }

  private final Map<Option, Object> values;
  private final List<String> problems;

  /** Keeps both; the values, of those options that were given, fit the types of these. */
  Options(Map<Option, Object> values, List<String> problems) {
    this.values = values;
    this.problems = List.copyOf(problems);
  }

  /**
   * Reads the options. Never throws: what can't be read becomes a problem, and the default holds.
   *
   * @param sources where to look
   * @return the options, complete
   */
  public static Options read(OptionSources sources) {
    return new OptionReader(sources).read();
  }

  /** What was wrong with what the user wrote, a line each; empty if nothing was. */
  public List<String> problems() {
    return problems;
  }

  /** Files to write the report to, with {@code %p} still in them; empty for none. */
  public List<String> report() {
    return strings(Option.REPORT);
  }

  /** Whether the heap is looked at before somebody is accused. */
  public Prove prove() {
    return (Prove) value(Option.PROVE);
  }

  /** What makes the process fail. */
  public FailOn failOn() {
    return (FailOn) value(Option.FAIL_ON);
  }

  /** The file of known leaks; null if there is none. */
  public String baseline() {
    return (String) value(Option.BASELINE);
  }

  /**
   * Ids of event APIs, a leading {@code -} switches one off; empty for all, and {@link
   * OptionType#NO_IDS} for none.
   */
  public List<String> apis() {
    return strings(Option.APIS);
  }

  /** More catalogue files. */
  public List<String> rules() {
    return strings(Option.RULES);
  }

  /** {@code app}, package prefixes, or {@code *}; empty for no discovery. */
  public List<String> discover() {
    return strings(Option.DISCOVER);
  }

  /** Class-name prefixes or globs never to blame or report. */
  public List<String> ignore() {
    return strings(Option.IGNORE);
  }

  /** How many frames of a call stack to keep; 1 to 1024. */
  public int frames() {
    return number(Option.FRAMES);
  }

  /** The time between two passes of the monitor; zero for none. */
  public Duration interval() {
    return duration(Option.INTERVAL);
  }

  /** The age at which a registration is expired; zero for never. */
  public Duration timeout() {
    return duration(Option.TIMEOUT);
  }

  /** Most live registrations of an owner; 0 for no limit. */
  public int maxPerOwner() {
    return number(Option.MAX_PER_OWNER);
  }

  /** Most live registrations of a service; 0 for no limit. */
  public int maxPerService() {
    return number(Option.MAX_PER_SERVICE);
  }

  /** How many bytes of heap Leash may take; 0 for no limit. */
  public long maxMemory() {
    return MemoryAmount.bytes((Long) value(Option.MAX_MEMORY));
  }

  /**
   * The share of the processor time that Leash's threads may take, in percent; 0 for no limit. A
   * build that is to fail for a leak is to see all of them, so there is none unless it is given.
   */
  public int budget() {
    boolean mayMiss = failOn() == FailOn.NONE || values.containsKey(Option.BUDGET);
    return mayMiss ? number(Option.BUDGET) : 0;
  }

  /** The part of a limit at which to warn; above 0, at most 1. */
  public double warnAt() {
    return (Double) value(Option.WARN_AT);
  }

  /** When to release what is still live; empty for never. */
  @SuppressWarnings("unchecked") // Type.CLEANUP reads nothing else
  public Set<CleanupAt> cleanup() {
    return (Set<CleanupAt>) value(Option.CLEANUP);
  }

  /** How long a cleanup may take. */
  public Duration cleanupBudget() {
    return duration(Option.CLEANUP_BUDGET);
  }

  /** The time between two reports while the application runs; zero for none. */
  public Duration reportEvery() {
    return duration(Option.REPORT_EVERY);
  }

  /** Package prefixes of the application's own code; empty if Leash has to tell. */
  public List<String> app() {
    return strings(Option.APP);
  }

  /** Directories in which source files may be; empty if nobody said. */
  public List<String> sourceRoots() {
    return strings(Option.SOURCE_ROOTS);
  }

  /** What a link to a line looks like, with {@code {path}} and {@code {line}}; null for none. */
  public String sourceUrl() {
    return (String) value(Option.SOURCE_URL);
  }

  /** What this JVM is called in reports; null if nobody said. */
  public String service() {
    return (String) value(Option.SERVICE);
  }

  /** Further names of methods that end the lives of objects; empty for none. */
  public List<String> ends() {
    return strings(Option.ENDS);
  }

  /** The keys of the diagnostic context whose values become tags; empty for none. */
  public List<String> tagFromMdc() {
    return strings(Option.TAG_FROM_MDC);
  }

  /** The port on the loopback interface, 0 for any that is free; -1 for none. */
  public int http() {
    return number(Option.HTTP);
  }

  /** Whether the page has metrics. */
  public boolean metrics() {
    return (Boolean) value(Option.METRICS);
  }

  /** What may be done by the page. */
  public ControlBy control() {
    return (ControlBy) value(Option.CONTROL);
  }

  /** How much is logged. */
  public LogLevel log() {
    return (LogLevel) value(Option.LOG);
  }

  /** The file for the log; null for standard error. */
  public String logFile() {
    return (String) value(Option.LOG_FILE);
  }

  /** The file that options were read from; null if there is none. */
  public String config() {
    return (String) value(Option.CONFIG);
  }

  /** All options and their values on one line, as they could be given. */
  @Override
  public String toString() {
    StringBuilder line = new StringBuilder(400);
    for (Option option : Option.values()) {
      line.append(line.length() == 0 ? "" : ", ").append(option.key());
      line.append('=').append(option.type().text(value(option)));
    }
    return line.toString();
  }

  /** What was given, or else the default, which is read when somebody asks: few are, at a start. */
  private Object value(Option option) {
    return values.containsKey(option) ? values.get(option) : option.type().read(option.standard());
  }

  private int number(Option option) {
    return (Integer) value(option);
  }

  private Duration duration(Option option) {
    return (Duration) value(option);
  }

  @SuppressWarnings("unchecked") // the types of such options read nothing else
  private List<String> strings(Option option) {
    return (List<String>) value(option);
  }
}
