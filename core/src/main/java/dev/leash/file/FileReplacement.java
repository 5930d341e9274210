package dev.leash.file;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Puts a finished draft in the place of a file, so that nobody ever reads half of one. */
public final class FileReplacement {

  private FileReplacement() {}

  /**
   * Moves a draft to where the file is to be; in one step, where the file system can.
   *
   * @param draft in the same folder; gone afterwards
   * @param target replaced if it is there
   * @throws IOException if that is not possible; the draft is still there then
   */
  public static void move(Path draft, Path target) throws IOException {
    try {
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
