package dev.leash.file;

import java.io.BufferedWriter;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.EnumSet;
import java.util.Set;

/**
 * A file that is there with all of its content or not at all: it is written beside its place, in
 * UTF-8, and then moved there. Where there was a file before, its mode and its group stay; a new
 * one gets what the process gives to any file (the umask).
 *
 * <p>An interrupt of the thread does not disturb the writing.
 */
public final class ReplacedFile {

  private static final Set<PosixFilePermission> OF_GROUP =
      PosixFilePermissions.fromString("---rwx---");

  private ReplacedFile() {}

  /** What is to be in a file. */
  @FunctionalInterface
  public interface Content {
    /**
     * Writes it.
     *
     * @param out closed by the caller
     * @throws IOException if it can't be written
     */
    void write(Writer out) throws IOException;
  }

  /**
   * Writes a file; a link stays a link, and missing directories are made.
   *
   * @param path the file
   * @param content what is to be in it
   * @throws IOException if it can't be written; then the file is as it was before
   */
  public static void write(Path path, Content content) throws IOException {
    refuseLinkOfOthers(path.toAbsolutePath());
    Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
    Path folder = target.getParent();
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder);
    }
    Path draft = folder.resolve("." + target.getFileName() + "." + mark() + ".tmp");
    try {
      create(draft, rightsOf(target));
      // Not by a channel, which an interrupt would close. Nor by Files.newBufferedWriter, which
      // throws at half of a surrogate pair in a name.
      try (Writer out =
          new BufferedWriter(
              new OutputStreamWriter(
                  new FileOutputStream(draft.toFile()), StandardCharsets.UTF_8))) {
        content.write(out);
      }
      FileReplacement.move(draft, target);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /**
   * Where everybody may make files, somebody else may have made a link to a file of this user's.
   * The same holds for who opens a file there on Linux; but the link is followed by name here.
   */
  private static void refuseLinkOfOthers(Path path) throws IOException {
    if (Files.isSymbolicLink(path) && isLaidByOthers(path)) {
      throw new FileSystemException(
          path.toString(),
          null,
          "a link made by "
              + view(path).readAttributes().owner().getName()
              + ", which is not followed");
    }
  }

  /** Whether somebody else made what is there, in a place where everybody may. */
  private static boolean isLaidByOthers(Path path) throws IOException {
    PosixFileAttributeView folder =
        Files.getFileAttributeView(path.getParent(), PosixFileAttributeView.class);
    if (folder == null) {
      return false;
    }
    PosixFileAttributes rights = folder.readAttributes();
    UserPrincipal owner = view(path).readAttributes().owner();
    return rights.permissions().contains(PosixFilePermission.OTHERS_WRITE)
        && !owner.equals(rights.owner())
        && !owner.getName().equals(System.getProperty("user.name"));
  }

  private static String mark() {
    return ProcessHandle.current().pid() + "-" + Long.toHexString(System.nanoTime());
  }

  /**
   * The mode and the group of a file; null if there is none, if they are not known here, or if
   * somebody else chose them, who may mean to read or change what is written.
   */
  private static PosixFileAttributes rightsOf(Path file) throws IOException {
    PosixFileAttributeView view = view(file);
    return view == null || !Files.exists(file) || isLaidByOthers(file)
        ? null
        : view.readAttributes();
  }

  private static PosixFileAttributeView view(Path file) {
    return Files.getFileAttributeView(
        file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
  }

  private static void create(Path draft, PosixFileAttributes rights) throws IOException {
    if (rights == null) {
      Files.createFile(draft);
      return;
    }
    FileAttribute<Set<PosixFilePermission>> mode =
        PosixFilePermissions.asFileAttribute(rights.permissions());
    Files.createFile(draft, mode); // never with more than that, and with less by the umask
    Set<PosixFilePermission> permissions = EnumSet.noneOf(PosixFilePermission.class);
    permissions.addAll(rights.permissions());
    if (!hasGroup(draft, rights.group())) {
      permissions.removeAll(OF_GROUP); // it would be another group's to read
    }
    view(draft).setPermissions(permissions);
  }

  private static boolean hasGroup(Path draft, GroupPrincipal group) throws IOException {
    PosixFileAttributeView view = view(draft);
    if (view.readAttributes().group().equals(group)) {
      return true;
    }
    try {
      view.setGroup(group);
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
