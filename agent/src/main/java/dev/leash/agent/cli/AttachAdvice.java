package dev.leash.agent.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Why a JVM can't be reached, and what to do about it. */
final class AttachAdvice {

  /** The bit of SIGQUIT, which asks a JVM to listen, in a mask of signals that are caught. */
  private static final long QUIT = 1L << 2;

  private AttachAdvice() {}

  /** Checks what can be known without touching the process. */
  static void checkProcess(long pid) throws CommandFailure {
    if (ProcessHandle.of(pid).isEmpty()) {
      throw new CommandFailure(
          CommandFailure.UNREACHABLE,
          "there is no process "
              + pid
              + "; \"list\" shows the JVMs. If it runs in a container, run this command in there");
    }
    if (!catchesQuit(pid)) {
      throw new CommandFailure(
          CommandFailure.UNREACHABLE,
          "process "
              + pid
              + " ("
              + ProcessHandle.of(pid).flatMap(p -> p.info().command()).orElse("unknown")
              + ") is not a JVM that can be attached to; \"list\" shows those that can");
    }
  }

  /** A process that does not catch that signal would be killed by an attempt to attach. */
  private static boolean catchesQuit(long pid) {
    try {
      for (String line : Files.readAllLines(Path.of("/proc/" + pid + "/status"))) {
        if (line.startsWith("SigCgt:")) {
          return (Long.parseUnsignedLong(line.substring(7).trim(), 16) & QUIT) != 0;
        }
      }
    } catch (IOException | RuntimeException e) {
      // Not Linux, or not ours to read: the Attach API finds out.
    }
    return true;
  }

  static CommandFailure noAttachModule() {
    return new CommandFailure(
        CommandFailure.UNREACHABLE,
        "this Java runtime ("
            + System.getProperty("java.home")
            + ") has no module jdk.attach. Run this command with a JDK; or, to attach only, run"
            + " \"jcmd <pid> JVMTI.agent_load "
            + ownJar()
            + "\" with the jcmd of one");
  }

  static CommandFailure cantAttach(long pid, Exception e) {
    Optional<String> user = ProcessHandle.of(pid).flatMap(p -> p.info().user());
    String self = System.getProperty("user.name");
    if (user.isPresent() && !user.get().equals(self)) {
      return new CommandFailure(
          CommandFailure.UNREACHABLE,
          "process "
              + pid
              + " belongs to "
              + user.get()
              + " and you are "
              + self
              + "; run this command as that user, such as with \"sudo -u "
              + user.get()
              + "\"");
    }
    String message = String.valueOf(e.getMessage());
    if (message.contains("does not support the attach mechanism") || disabled(pid)) {
      return new CommandFailure(
          CommandFailure.UNREACHABLE,
          "process "
              + pid
              + " was started with -XX:+DisableAttachMechanism; restart it without, or with"
              + " -javaagent:"
              + ownJar());
    }
    return new CommandFailure(
        CommandFailure.UNREACHABLE,
        "process "
            + pid
            + " does not let us attach ("
            + message
            + "). It may be no JVM, hang, have another /tmp or run in a container (then run this"
            + " command in there), or be of another vendor (then use a JDK of that vendor for this"
            + " command)");
  }

  private static boolean disabled(long pid) {
    return ProcessHandle.of(pid)
        .flatMap(p -> p.info().commandLine())
        .filter(line -> line.contains("+DisableAttachMechanism"))
        .isPresent();
  }

  static CommandFailure cantLoad(long pid, String jar, Exception e) {
    String message = String.valueOf(e.getMessage());
    String lower = message.toLowerCase(Locale.ROOT);
    String why;
    if (lower.contains("dynamic agent loading is not enabled")) {
      why = "it was started with -XX:-EnableDynamicAgentLoading; restart it without, or with";
      why += " -javaagent:" + jar;
    } else if (lower.contains("no such file") || lower.contains("agent jar")) {
      why = "it can't read " + jar + "; if it runs in a container, copy the jar into it and run";
      why += " this command in there; else make the jar readable to its user";
    } else {
      why = message + "; its standard error may say more";
    }
    return new CommandFailure(
        CommandFailure.UNREACHABLE, "process " + pid + " did not take the agent: " + why);
  }

  static CommandFailure cantConnect(long pid, Exception e) {
    return new CommandFailure(
        CommandFailure.UNREACHABLE,
        "no connection to process "
            + pid
            + " ("
            + e.getMessage()
            + "); if it runs in a container, run this command in there");
  }

  /** The jar that this command line comes from. */
  static String ownJar() {
    try {
      return Path.of(AttachAdvice.class.getProtectionDomain().getCodeSource().getLocation().toURI())
          .toAbsolutePath()
          .toString();
    } catch (Exception e) {
      throw new IllegalStateException("can't tell which jar this is", e);
    }
  }
}
