package dev.leash.report;

import dev.leash.file.FileReplacement;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes reports to files. A file is there with all of its content or not at all: it is written
 * beside its place and then moved. Devices and pipes such as {@code /dev/stderr} are written to
 * directly.
 */
public final class ReportFiles {

  private ReportFiles() {}

  /**
   * Writes a report to every path.
   *
   * @param report what to write
   * @param paths joined by {@code ;}, each with an ending of {@link ReportFormat}; {@code %p}
   *     stands for the pid; missing directories are created
   * @return what went wrong, a line each with what to do about it; empty if all went well. What
   *     goes wrong with one path keeps no other from being written
   */
  public static List<String> write(Report report, String paths) {
    return write(report, List.of(paths.split(";", -1)));
  }

  /** The same for paths that have been split already. */
  public static List<String> write(Report report, List<String> paths) {
    List<String> problems = new ArrayList<>();
    for (String part : paths) {
      String path = part.trim().replace("%p", Long.toString(report.jvm().pid()));
      if (!path.isEmpty()) {
        writeOne(report, path, problems);
      }
    }
    return problems;
  }

  private static void writeOne(Report report, String path, List<String> problems) {
    Optional<ReportFormat> format = ReportFormat.of(path);
    if (format.isEmpty()) {
      problems.add(
          "The ending of the report file "
              + AsciiText.escape(path)
              + " names no format, so it holds plain text; valid endings are "
              + ReportFormat.endings()
              + ".");
    }
    try {
      write(report, format.orElse(ReportFormat.TEXT).writer(), Path.of(path).toAbsolutePath());
    } catch (IOException | RuntimeException e) {
      problems.add(
          "The report could not be written to "
              + AsciiText.escape(path)
              + ": "
              + AsciiText.escape(reason(e))
              + ". Give a path that can be written with the option report.");
    }
  }

  private static void write(Report report, ReportWriter writer, Path path) throws IOException {
    if (Files.isDirectory(path)) {
      throw new IOException("it is a directory");
    }
    if (isDevice(path)) {
      fill(report, writer, path, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
      return;
    }
    Path target = Files.exists(path) ? path.toRealPath() : path; // a link stays a link
    Path folder = target.getParent();
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder);
    }
    Path draft = folder.resolve("." + target.getFileName() + "." + mark(report) + ".tmp");
    try {
      fill(report, writer, draft, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
      FileReplacement.move(draft, target);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /** Also {@code /dev/stdout} while it leads to a file: that is not ours to replace. */
  private static boolean isDevice(Path path) {
    return Files.exists(path)
        && (!Files.isRegularFile(path) || (path.startsWith("/dev") && Files.isSymbolicLink(path)));
  }

  private static String mark(Report report) {
    return report.jvm().pid() + "-" + Long.toHexString(System.nanoTime());
  }

  private static void fill(Report report, ReportWriter writer, Path path, OpenOption... options)
      throws IOException {
    OutputStream file = Files.newOutputStream(path, options);
    // Not Files.newBufferedWriter: that would throw at half of a surrogate pair in a name.
    try (Writer out = new BufferedWriter(new OutputStreamWriter(file, StandardCharsets.UTF_8))) {
      writer.write(report, out);
    }
  }

  private static String reason(Exception e) {
    if (e instanceof AccessDeniedException) {
      return "access denied";
    }
    if (e instanceof FileAlreadyExistsException exists) {
      return "a file is where a directory should be (" + exists.getFile() + ")";
    }
    if (e instanceof FileSystemException fs) {
      String why = fs.getReason() == null ? fs.getClass().getSimpleName() : fs.getReason();
      return why + " (" + fs.getFile() + ")";
    }
    return e.getMessage() == null ? e.toString() : e.getMessage();
  }
}
