package dev.leash.agent.cli;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;

/**
 * A new folder for dumps that only the user of the dumped process can read. It is deleted when it
 * is closed, and also if a person ends the command before.
 */
final class DumpFolder implements AutoCloseable {

  private final Path path;
  private final boolean kept;
  private final Thread atExit = new Thread(this::delete, "deleting dumps");

  private DumpFolder(Path path, boolean kept) {
    this.path = path;
    this.kept = kept;
    Runtime.getRuntime().addShutdownHook(atExit);
  }

  /**
   * Makes a folder.
   *
   * @param parent where; null for where temporary files go
   * @param pid the process that will write into it
   * @param kept whether it stays
   * @throws IOException if that can't be done there
   */
  static DumpFolder in(Path parent, long pid, boolean kept) throws IOException {
    Path folder =
        parent == null
            ? Files.createTempDirectory("leash-heap")
            : Files.createTempDirectory(parent, "leash-heap");
    if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
    giveTo(pid, folder);
    return new DumpFolder(folder.toAbsolutePath(), kept);
  }

  /** The superuser may dump the processes of others, which then write as who they are. */
  private static void giveTo(long pid, Path folder) {
    try {
      Path process = Path.of("/proc/" + pid);
      if (!Files.getOwner(process).equals(Files.getOwner(folder))) {
        Files.setOwner(folder, Files.getOwner(process));
      }
    } catch (IOException | UnsupportedOperationException e) {
      // Not Linux, or not ours to give away: the dump will say that it can't be written.
    }
  }

  /** Where it is, from the root. */
  Path path() {
    return path;
  }

  /** How many bytes there is room for. */
  long room() throws IOException {
    return Files.getFileStore(path).getUsableSpace();
  }

  @Override
  public void close() {
    delete();
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException e) {
      // It is running.
    }
  }

  /** What can't be deleted stays, and so does a folder that is to be kept and has a dump. */
  private void delete() {
    try (Stream<Path> files = Files.list(path)) {
      for (Path file : files.toList()) {
        if (!kept) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException e) {
      // It is gone, or not ours.
    }
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      // It is not empty.
    }
  }
}
