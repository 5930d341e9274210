package dev.leash.agent.options;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads small UTF-8 files of the file system, and says in words why it can't. */
final class ConfigFile implements OptionSources.TextFiles {

  /** No file of options is longer, in bytes. */
  static final int LONGEST = 1 << 20;

  /**
   * Reads a file of options.
   *
   * @throws IOException if it can't be read, or is no text; the message says why, in words
   */
  static String read(OptionSources sources, String name) throws IOException {
    OptionSources.TextFiles files = sources.files() == null ? new ConfigFile() : sources.files();
    String text = files.read(name);
    if (text.indexOf('\0') >= 0) {
      throw new IOException("it is not text");
    }
    return text;
  }

  @Override
  public String read(String name) throws IOException {
    try {
      return text(checked(Path.of(name)));
    } catch (IOException | RuntimeException e) {
      throw new IOException(reason(e), e);
    }
  }

  private static Path checked(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      throw new IOException("it is a directory");
    }
    if (Files.exists(path) && !Files.isRegularFile(path)) {
      throw new IOException("it is not a regular file"); // reading a pipe might never end
    }
    return path;
  }

  /** Not a catch clause for each: the JVM would load all those exceptions at every start. */
  private static String reason(Exception e) {
    if (e instanceof InvalidPathException) {
      return "that is no path";
    }
    if (e instanceof NoSuchFileException) {
      return "there is no such file";
    }
    if (e instanceof AccessDeniedException) {
      return "access denied";
    }
    return e instanceof CharacterCodingException ? "it is not UTF-8 text" : e.getMessage();
  }

  private static String text(Path path) throws IOException {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(path)) {
      bytes = in.readNBytes(LONGEST + 1);
    }
    if (bytes.length > LONGEST) {
      throw new IOException("it is longer than 1 MB");
    }
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
