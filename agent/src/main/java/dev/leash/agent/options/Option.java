package dev.leash.agent.options;

/** Every option there is. The table in {@code docs/options.md} is made from this one. */
public enum Option {
  /** Where reports go. */
  REPORT(
      "report",
      OptionType.PATHS,
      "none",
      "Files to write the report to. Their endings pick the format: `.json`, `.html`, `.txt`, `.sarif`, `.xml` (JUnit). `%p` is the process id."),
  /** What makes the process fail. */
  FAIL_ON(
      "failOn",
      OptionType.FAIL_ON,
      "none",
      "Exit with status 86 if there is a `leak`, a `new` one that is not in the baseline, or also a `suspect`."),
  /** Whether the heap is looked at. */
  PROVE(
      "prove",
      OptionType.PROVE,
      "auto",
      "Whether to look at the heap at the end, to see who else holds the listeners: where it is small and a verdict depends on it (`auto`), or in any case (`on`)."),
  /** Leaks that are known. */
  BASELINE(
      "baseline",
      OptionType.PATH,
      "none",
      "File with the ids of the leaks that are known already."),
  /** Which event APIs are watched. */
  APIS(
      "apis",
      OptionType.IDS,
      "all",
      "Event APIs of the catalogue to watch. `-id` switches one off and leaves the others on. Those of `rules` and those that are discovered are always watched."),
  /** More event APIs. */
  RULES("rules", OptionType.PATHS, "none", "Catalogue files of your own, with more event APIs."),
  /** Which libraries are searched for event APIs. */
  DISCOVER(
      "discover",
      OptionType.NAMES,
      "app",
      "Where to discover event APIs: in the application's own code (`app`), in packages, or everywhere (`*`)."),
  /** Code that is never blamed. */
  IGNORE(
      "ignore",
      OptionType.NAMES,
      "none",
      "Classes never to blame or report, by name prefix or with `*` as a wildcard."),
  /** How deep call stacks are. */
  FRAMES("frames", OptionType.DEPTH, "16", "How many frames of a call stack to keep."),
  /** The beat of the monitor. */
  INTERVAL(
      "interval", OptionType.DURATION, "30s", "How often Leash looks for what ended or expired."),
  /** How old a registration may get. */
  TIMEOUT(
      "timeout",
      OptionType.DURATION,
      "none",
      "Age at which a live registration counts as expired."),
  /** How many registrations an owner may have. */
  MAX_PER_OWNER(
      "maxPerOwner", OptionType.COUNT, "500", "Most live registrations that an owner may have."),
  /** How many registrations a service may have. */
  MAX_PER_SERVICE(
      "maxPerService",
      OptionType.COUNT,
      "1000",
      "Most live registrations that a service may have."),
  /** How much heap Leash may take. */
  MAX_MEMORY(
      "maxMemory",
      OptionType.MEMORY,
      "25%",
      "How much of the heap Leash may take; at the limit new registrations are not taken in, and a line says so."),
  /** How much processor time Leash may take. */
  BUDGET(
      "budget",
      OptionType.SHARE,
      "5%",
      "How much of the processor time Leash's own threads may take: of what the process uses, or of one processor if that is more. What takes longer is done less often; where they take more for half a minute all the same, Leash steps aside with a line, takes nothing new in and looks no more, until a report is asked for. Where `failOn` is set there is no limit unless you give one."),
  /** When a limit is near. */
  WARN_AT("warnAt", OptionType.RATIO, "0.8", "Part of a limit at which to warn."),
  /** When Leash releases what was left behind. */
  CLEANUP(
      "cleanup",
      OptionType.CLEANUP,
      "shutdown",
      "When to release what is still live: at `shutdown`, and of an owner at its end (`owner-end`);"
          + " `shutdown+verify` also collects garbage and tells which of the listeners are gone."),
  /** How long a cleanup may take. */
  CLEANUP_BUDGET("cleanupBudget", OptionType.DURATION, "5s", "How long a cleanup may take."),
  /** How often reports are written on the way. */
  REPORT_EVERY(
      "reportEvery",
      OptionType.DURATION,
      "off",
      "How often to write the report while the application runs."),
  /** The application's own code. */
  APP(
      "app",
      OptionType.NAMES,
      "none",
      "Packages of the application's own code, where Leash can't tell."),
  /** Where the source code is. */
  SOURCE_ROOTS(
      "sourceRoots",
      OptionType.PATHS,
      "none",
      "Directories in which reports look for the source files of classes, from the working directory; where none is given, `src/main/java` and its like."),
  /** What links to the source code look like. */
  SOURCE_URL(
      "sourceUrl",
      OptionType.TEXT,
      "none",
      "What a link to a line of source code looks like in the HTML report, with `{path}` and `{line}` in it."),
  /** What this JVM is called. */
  SERVICE(
      "service",
      OptionType.TEXT,
      "none",
      "Name of this JVM in reports; where none is given, `OTEL_SERVICE_NAME` or the main class."),
  /** More methods that end the lives of objects. */
  ENDS(
      "ends",
      OptionType.NAMES,
      "none",
      "Further names of methods that end the life of the object they are called on, as `close` does."),
  /** Which diagnostic values become tags. */
  TAG_FROM_MDC(
      "tagFromMdc",
      OptionType.NAMES,
      "none",
      "Keys of the MDC (SLF4J, Log4j 2) whose values become tags, as `user=ann`."),
  /** The port of the built-in web server. */
  HTTP(
      "http",
      OptionType.PORT,
      "off",
      "Port on the loopback interface that serves the live page, reports and metrics; 0 for any that is free."),
  /** Whether the built-in web server has metrics. */
  METRICS(
      "metrics",
      OptionType.SWITCH,
      "on",
      "Whether `http` serves metrics for Prometheus, at `/metrics`."),
  /** What the built-in web server may do. */
  CONTROL(
      "control",
      OptionType.CONTROL,
      "full",
      "Whether Leash may be told to do something from outside (`full`): by the buttons of the page of `http`, for those who have the token that is said at the start, by JMX and by the command line; or may only be read (`read`): no release, no garbage collection, no look at the heap and no `detach`, and the library changes no settings and releases only what it tracks itself."),
  /** How much is logged. */
  LOG("log", OptionType.LEVEL, "warn", "How much Leash says on standard error, or in `logFile`."),
  /** Where the log goes. */
  LOG_FILE("logFile", OptionType.PATH, "none", "File for the log, instead of standard error."),
  /** A file with options. */
  CONFIG(
      "config",
      OptionType.PATH,
      "none",
      "File with more options: a `key=value` on each line, UTF-8, `#` for comments.");

  private final String key;
  private final OptionType type;
  private final String standard;
  private final String about;

  Option(String key, OptionType type, String standard, String about) {
    this.key = key;
    this.type = type;
    this.standard = standard;
    this.about = about;
  }

  /** The option with this key; null if there is none. */
  static Option named(String key) {
    for (Option option : values()) {
      if (option.key.equals(key)) {
        return option;
      }
    }
    return null;
  }

  /** Its name in the agent's arguments and in a file, such as {@code maxPerOwner}. */
  public String key() {
    return key;
  }

  /** Its name as a system property, such as {@code leash.maxPerOwner}. */
  public String property() {
    return "leash." + key;
  }

  /** Its name as an environment variable, such as {@code LEASH_MAX_PER_OWNER}. */
  public String variable() {
    StringBuilder name = new StringBuilder("LEASH_");
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      if (Character.isUpperCase(c)) {
        name.append('_');
      }
      name.append(Character.toUpperCase(c));
    }
    return name.toString();
  }

  /** What sort of value it takes. */
  public OptionType type() {
    return type;
  }

  /** The default, as one would write it. */
  public String standard() {
    return standard;
  }

  /** What it does, as a sentence of Markdown. */
  public String about() {
    return about;
  }
}
