package dev.leash.agent.prove;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether there is room to dump the heap of this JVM, and to read the dump in it. */
final class DumpRoom {

  /** What reading needs is less than this part of what is in use. */
  private static final int PART = 2;

  private static final long SPARE = 8L << 20;

  private DumpRoom() {}

  /** What is missing of memory, in words; null if there is enough. */
  static String missingMemory() {
    long used = DumpCost.here().used();
    return Runtime.getRuntime().maxMemory() - used >= used / PART + SPARE
        ? null
        : "that takes half as much again as the "
            + (used >> 20)
            + " MB in use, and -Xmx does not leave that";
  }

  /**
   * What is missing of the disk, in words; null if there is enough.
   *
   * @param folder where the dump is to go
   * @throws IOException if that can't be told
   */
  static String missingDisk(Path folder) throws IOException {
    long size = DumpCost.here().file();
    long room = Files.getFileStore(folder).getUsableSpace();
    return room >= size
        ? null
        : "its dump may take "
            + DumpCost.megabytes(size)
            + " and there are "
            + DumpCost.megabytes(room)
            + " left in "
            + folder
            + "; -Djava.io.tmpdir names another folder";
  }
}
