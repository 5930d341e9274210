package dev.leash.benchmarks;

import dev.leash.benchmarks.dump.FilledHeap;
import dev.leash.benchmarks.dump.Found;
import dev.leash.benchmarks.dump.NetBeansReader;
import dev.leash.benchmarks.dump.SharkReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads heap dumps of small objects, beside other readers: processor time of the whole process,
 * with as much heap as it is given at most.
 */
final class Heaps {

  private static final int MILLION = 1_000_000;

  /** As the command reads small dumps by itself, but without a second JVM for it. */
  private static final String FIRST_COMPILER = "-XX:TieredStopAtLevel=1";

  /** A flag of one's own, with which the command reads them as it was started. */
  private static final String BOTH_COMPILERS = "-XX:TieredStopAtLevel=4";

  /** The first list of the report in JSON is the one that was planted. */
  private static final Pattern LEASH_FOUND =
      Pattern.compile("\"heldOnlyHere\"\\s*:\\s*\\{\\s*\"listeners\"\\s*:\\s*(\\d+)");

  private static final String ROW = "%-14s %-10s %10.1f s %8d MB %8s%n";

  private final PrintStream out;
  private final boolean thorough;

  /** With larger dumps and all readers if it is to be thorough. */
  Heaps(PrintStream out, boolean thorough) {
    this.out = out;
    this.thorough = thorough;
  }

  void run(Gates gates) {
    out.printf("%n%-14s %-10s %12s %11s %8s%n", "objects", "reader", "processor", "heap", "found");
    try {
      Path folder = Files.createTempDirectory("leash-benchmarks");
      Path dump = folder.resolve("heap.hprof");
      try {
        fill(dump, 1, 400);
        gates.atMost("reading a dump of 1 M objects", leash("Leash", dump, 1, 160), " s", 1.5);
        gates.atMost(
            "reading a dump of 1 M objects, first compiler only",
            leash("Leash, C1", dump, 1, 160, FIRST_COMPILER),
            " s",
            1.5);
        leash("Leash, C1+C2", dump, 1, 160, BOTH_COMPILERS);
        peer("Shark 2.14", SharkReader.class, dump, 1, 1_000);
        peer("NetBeans", NetBeansReader.class, dump, 1, 1_000);
        Files.delete(dump);
        fill(dump, 18, 1_500);
        gates.atMost("reading a dump of 18 M objects", leash("Leash", dump, 18, 600), " s", 10);
        if (thorough) {
          peer("Shark 2.14", SharkReader.class, dump, 18, 4_000);
          Files.delete(dump);
          fill(dump, 100, 8_000);
          leash("Leash", dump, 100, 2_500);
        }
      } finally {
        Files.deleteIfExists(dump);
        Files.delete(folder);
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void fill(Path dump, int millions, int megabytes) throws IOException {
    String objects = Integer.toString(millions * MILLION);
    run(main(FilledHeap.class, megabytes, dump, objects));
  }

  /** The processor time in seconds. */
  private double leash(String name, Path dump, int millions, int megabytes, String... flags)
      throws IOException {
    List<String> command = java(megabytes);
    command.addAll(List.of(flags));
    command.addAll(
        List.of("-jar", System.getProperty("leash.agentJar"), "heap", dump.toString(), "--json"));
    double before = ServiceProcess.childSeconds();
    Matcher found = LEASH_FOUND.matcher(run(command));
    double time = ServiceProcess.childSeconds() - before;
    out.printf(ROW, millions + " M", name, time, megabytes, found.find() ? found.group(1) : "-");
    return time;
  }

  private void peer(String name, Class<?> reader, Path dump, int millions, int megabytes)
      throws IOException {
    double before = ServiceProcess.childSeconds();
    String said = run(main(reader, megabytes, dump));
    double time = ServiceProcess.childSeconds() - before;
    String found = said.substring(said.lastIndexOf(Found.START) + Found.START.length()).trim();
    out.printf(ROW, millions + " M", name, time, megabytes, found);
  }

  private static List<String> java(int megabytes) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx" + megabytes + "m");
    command.add("-XX:+UseSerialGC");
    return command;
  }

  private static List<String> main(Class<?> main, int megabytes, Path dump, String... more) {
    List<String> command = java(megabytes);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.add(dump.toString());
    command.addAll(List.of(more));
    return command;
  }

  private static String run(List<String> command) throws IOException {
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String said = new String(process.getInputStream().readAllBytes());
    try {
      if (process.waitFor() != 0) {
        throw new IllegalStateException(String.join(" ", command) + " failed: " + said);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    return said;
  }
}
