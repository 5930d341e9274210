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
final class ConfigFile implements Sources.TextFiles {

  /** No file of options is longer, in bytes. */
  static final int LONGEST = 1 << 20;

  @Override
  public String read(String name) throws IOException {
    try {
      Path path = Path.of(name);
      if (Files.isDirectory(path)) {
        throw new IOException("it is a directory");
      }
      if (Files.exists(path) && !Files.isRegularFile(path)) {
        throw new IOException("it is not a regular file"); // reading a pipe might never end
      }
      return text(path);
    } catch (InvalidPathException e) {
      throw new IOException("that is no path", e);
    } catch (NoSuchFileException e) {
      throw new IOException("there is no such file", e);
    } catch (AccessDeniedException e) {
      throw new IOException("access denied", e);
    } catch (CharacterCodingException e) {
      throw new IOException("it is not UTF-8 text", e);
    }
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
