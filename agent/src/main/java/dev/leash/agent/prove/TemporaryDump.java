package dev.leash.agent.prove;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/**
 * Where a dump of this JVM's heap goes for a moment: a folder that only its user can read, deleted
 * when this is closed. A JVM that is killed meanwhile leaves its dump behind; the next one that
 * makes one deletes it.
 */
final class TemporaryDump implements AutoCloseable {

  private static final String PREFIX = "leash-heap-";
  private static final String FILE = "heap.hprof";

  /** A process that is not seen may live in another container, so it is given time to finish. */
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final Path folder;

  private TemporaryDump(Path folder) {
    this.folder = folder;
  }

  /**
   * Makes the folder.
   *
   * @param parent where temporary files go
   * @throws IOException if that can't be done
   */
  static TemporaryDump in(Path parent) throws IOException {
    String name = PREFIX + ProcessHandle.current().pid() + "-";
    Path folder = Files.createTempDirectory(parent, name);
    deleteOfTheDead(parent, folder);
    return new TemporaryDump(folder);
  }

  /** The file; not there yet. */
  Path file() {
    return folder.resolve(FILE);
  }

  @Override
  public void close() throws IOException {
    delete(folder);
  }

  private static void delete(Path folder) throws IOException {
    Files.deleteIfExists(folder.resolve(FILE));
    Files.deleteIfExists(folder);
  }

  /** What can't be deleted, or looked at, is left alone. */
  private static void deleteOfTheDead(Path parent, Path own) {
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(parent, PREFIX + "*")) {
      for (Path folder : folders) {
        if (isOfTheDead(folder, own)) {
          delete(folder);
        }
      }
    } catch (IOException | RuntimeException e) {
      // The next one may have better luck.
    }
  }

  private static boolean isOfTheDead(Path folder, Path own) throws IOException {
    boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
        && (!posix || Files.getOwner(folder).equals(Files.getOwner(own)))
        && ProcessHandle.of(pid(folder.getFileName().toString())).isEmpty()
        && Files.getLastModifiedTime(folder).toInstant().isBefore(Instant.now().minus(PATIENCE));
  }

  private static long pid(String name) {
    int end = name.indexOf('-', PREFIX.length());
    return Long.parseLong(name.substring(PREFIX.length(), end));
  }
}
